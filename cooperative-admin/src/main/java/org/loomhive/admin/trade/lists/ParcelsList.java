package org.loomhive.admin.trade.lists;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loomhive.admin.boards.BoardWords;
import org.loomhive.admin.export.ListToTake;
import org.loomhive.admin.export.Sheet;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.Shipment;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.web.SignedIn;

/** What went into which parcel, of the orders that the reader sees. */
@RequestScoped
public class ParcelsList implements ListToTake {
  @Inject SignedIn signedIn;
  @Inject OrderDesk desk;
  @Inject BoardWords words;

  @Override
  public String section() {
    return "trade";
  }

  @Override
  public String name() {
    return "parcels";
  }

  @Override
  public Sheet sheet() {
    var sheet =
        words.sheet(
            "trade.order",
            "boards.list.parcel",
            "trade.order.pieces",
            "trade.order.product",
            "boards.list.variant",
            "trade.order.pack.grams",
            "boards.list.packed",
            "boards.list.left",
            "trade.order.ship.carrier",
            "trade.order.ship.tracking");
    return sheet.each(
        (first, count) -> desk.seenBy(signedIn.actor(), OrderDesk.Pile.ALL, first, count),
        order -> order.parcels().forEach(parcel -> add(sheet, order, parcel)));
  }

  /** A parcel with pieces of cooperatives that she does not see is not there for her. */
  private void add(Sheet sheet, Order order, Packing parcel) {
    var actor = signedIn.actor();
    if (!parcel.lines().stream().allMatch(line -> actor.sees(line.cooperative()))) return;
    for (OrderLine line : parcel.lines()) add(sheet, parcel, line, parcel.shipment());
  }

  private static void add(
      Sheet sheet, Packing parcel, OrderLine line, Optional<Shipment> shipment) {
    sheet.row(
        line.orderNumber(),
        parcel.number(),
        parcel.piecesOf(line),
        line.productName(),
        line.variantLabel(),
        parcel.weightGrams(),
        parcel.packedAt(),
        shipment.map(Shipment::shippedAt),
        shipment.map(one -> one.tracking().carrier()),
        shipment.map(one -> one.tracking().number()));
  }
}
