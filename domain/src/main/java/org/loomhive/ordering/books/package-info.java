/** What the journal must say about orders. */
package org.loomhive.ordering.books;
