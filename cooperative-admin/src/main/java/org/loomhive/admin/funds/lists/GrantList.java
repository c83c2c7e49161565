package org.loomhive.admin.funds.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.admin.funds.GrantPage;

/** The statement of one fund, for its donor. */
@RequestScoped
public class GrantList implements ListToTake {
  @Inject GrantPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "grant";
  }

  @Override
  public Sheet sheet() {
    var fund = page.getFund();
    var sheet =
        words.sheet(
            "books.day",
            "funds.grant.what",
            "funds.document",
            "books.amount",
            "funds.grant.left",
            "accounts.currency");
    for (GrantPage.Row row : page.getRows())
      sheet.row(
          row.move().movedOn(),
          row.move().what(),
          row.move().document(),
          row.move().amount(),
          row.left(),
          fund.currency());
    return sheet;
  }
}
