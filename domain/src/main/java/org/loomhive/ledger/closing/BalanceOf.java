package org.loomhive.ledger.closing;

import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;

/** What a balance is kept for: an account in one currency in somebody's books. */
public record BalanceOf(Account account, String currency, Book book) {}
