/** The pages of the books: balances, months, slips, pay runs and the rates behind them. */
package org.loomhive.admin.books;
