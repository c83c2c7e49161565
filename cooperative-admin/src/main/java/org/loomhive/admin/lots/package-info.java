/** One lot: with whom it is, of what it comes, and into what it went. */
package org.loomhive.admin.lots;
