/** Closing a month, and how far large work of the books is. */
package org.loomhive.admin.books.months;
