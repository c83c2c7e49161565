package org.loomhive.admin.owed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.books.OwedTax;

/** Collected tax for the returns of the schemes. */
@RequestScoped
public class TaxList implements ListToTake {
  @Inject TaxPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "tax";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "books.month",
            "owed.scheme",
            "accounts.sales.country",
            "owed.percent",
            "accounts.currency",
            "owed.base",
            "owed.collected",
            "owed.back",
            "owed.over",
            "owed.left");
    for (OwedTax row : page.getRows())
      sheet.row(
          row.month().toString(),
          row.scheme(),
          row.place(),
          row.percent(),
          row.currency(),
          row.base(),
          row.collected(),
          row.givenBack(),
          row.paidOver(),
          row.owed());
    return sheet;
  }
}
