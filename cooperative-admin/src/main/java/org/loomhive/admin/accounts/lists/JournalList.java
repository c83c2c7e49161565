package org.loomhive.admin.accounts.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.accounts.BooksSpan;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.kernel.Money;
import org.loomhive.ledger.JournalLine;
import org.loomhive.ledger.statement.JournalRows;

/** The journal line by line. */
@RequestScoped
public class JournalList implements ListToTake {
  @Inject BooksSpan span;
  @Inject JournalRows journal;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "journal";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "books.day",
            "books.event",
            "accounts.reference",
            "books.cooperative",
            "books.account",
            "books.party",
            "books.debit",
            "books.credit",
            "accounts.currency");
    return sheet.each(
        (first, count) -> journal.of(span.span(), "", first, count), line -> add(sheet, line));
  }

  private void add(Sheet sheet, JournalLine line) {
    var entry = line.entry();
    Money amount = line.amount();
    sheet.row(
        entry.businessDate(),
        entry.event(),
        entry.key(),
        entry.cooperative(),
        words.say("books.account." + line.account()),
        line.party(),
        amount.isPositive() ? amount : null,
        amount.isNegative() ? amount.negated() : null,
        amount.currency());
  }
}
