package org.loomhive.admin.accounts.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.accounts.SalesPage;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.books.SoldTo;

/** Sales for the tax office. */
@RequestScoped
public class SalesList implements ListToTake {
  @Inject SalesPage page;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "sales";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "books.month",
            "accounts.sales.kind",
            "accounts.sales.country",
            "accounts.currency",
            "accounts.sales.parcels",
            "accounts.sales.goods",
            "accounts.sales.delivery",
            "books.total");
    for (SoldTo row : page.getRows())
      sheet.row(
          row.month().toString(),
          words.say(row.isExport() ? "accounts.sales.export" : "accounts.sales.inside"),
          row.country(),
          row.currency(),
          row.parcels(),
          row.goods(),
          row.delivery(),
          row.total());
    return sheet;
  }
}
