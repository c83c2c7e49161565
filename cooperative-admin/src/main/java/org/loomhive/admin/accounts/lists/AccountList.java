package org.loomhive.admin.accounts.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.accounts.AccountPage;
import org.loomhive.admin.accounts.BooksSpan;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ledger.statement.Statements;

/** The statement of one account, from its opening to its closing. */
@RequestScoped
public class AccountList implements ListToTake {
  @Inject AccountPage page;
  @Inject BooksSpan span;
  @Inject Statements statements;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Sheet sheet() {
    var of = page.getOf();
    var sheet =
        words.sheet(
            "books.day",
            "books.event",
            "accounts.reference",
            "books.party",
            "books.amount",
            "accounts.balance",
            "accounts.currency");
    sheet.row(
        span.getFrom(),
        words.say("accounts.opening"),
        "",
        "",
        null,
        page.getOpening(),
        of.currency());
    sheet.each(
        (first, count) -> statements.rows(span.span(), of, first, count),
        row ->
            sheet.row(
                row.day(),
                row.event(),
                row.key(),
                row.party(),
                row.amount(),
                row.balance(),
                of.currency()));
    return sheet.row(
        span.getTo(),
        words.say("accounts.closing"),
        "",
        "",
        null,
        page.getClosing(),
        of.currency());
  }
}
