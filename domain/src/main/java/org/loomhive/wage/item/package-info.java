/** What a slip pays besides pieces, and what it keeps back: each written once, taken once. */
package org.loomhive.wage.item;
