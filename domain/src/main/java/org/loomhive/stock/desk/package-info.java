/** What the office sees of the store, and what it says of pieces that lie there. */
package org.loomhive.stock.desk;
