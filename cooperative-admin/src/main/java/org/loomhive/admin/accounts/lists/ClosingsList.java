package org.loomhive.admin.accounts.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ledger.closing.Closings;

/** The chain of closed days, so that somebody outside can keep its hashes. */
@RequestScoped
public class ClosingsList implements ListToTake {
  @Inject Closings closings;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "closings";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "books.day",
            "accounts.closing.entries",
            "accounts.closing.before",
            "accounts.closing.hash",
            "accounts.closing.at");
    return sheet.each(
        closings::newest,
        one -> sheet.row(one.day(), one.entries(), one.previousHash(), one.hash(), one.closedAt()));
  }
}
