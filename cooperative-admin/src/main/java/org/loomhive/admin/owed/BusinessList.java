package org.loomhive.admin.owed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.business.BusinessSale;

/** What businesses bought, with proofs, for whoever examines the books. */
@RequestScoped
public class BusinessList implements ListToTake {
  @Inject BusinessSales sales;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "books";
  }

  @Override
  public String name() {
    return "businesses";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "trade.order",
            "owed.business.paid",
            "trade.business.name",
            "trade.business.number",
            "trade.business.proof",
            "trade.business.asked",
            "owed.business.moment",
            "trade.business.reference",
            "trade.business.told",
            "accounts.currency",
            "taxes.order.total");
    for (BusinessSale sale : sales.getRows()) row(sheet, sale);
    return sheet;
  }

  private static void row(Sheet sheet, BusinessSale sale) {
    var order = sale.order();
    var buyer = sale.to().buyer();
    var proof = buyer.proof();
    sheet.row(
        order.number().value(),
        order.paidAt().orElseThrow().toString(),
        buyer.name(),
        buyer.numberText(),
        proof.word().name(),
        proof.by(),
        proof.askedAt().toString(),
        proof.reference(),
        proof.toldName(),
        order.total().currency(),
        order.total());
  }
}
