package org.loomhive.launcher.demo.life;

import java.util.List;
import java.util.Map;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.PostalNumber;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.travel.ToSign;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;
import org.loomhive.ordering.ShipLines;
import org.loomhive.ordering.Tracking;
import org.loomhive.ordering.parcel.CloseParcel;
import org.loomhive.ordering.parcel.SignTravelPaper;

/** Parcels are packed at noon and leave in the afternoon, one number of the post after another. */
final class DemoParcels {
  private static final int BOX_GRAMS = 120;
  private static final int FIRST_ITEM = 40_710_000;

  /** Buyers there ask for a declaration of origin. */
  private static final String WANTS_ORIGIN = "JP";

  private final DemoWorld world;
  private int sent;

  /**
   * @param sentBefore parcels by others, whose numbers are taken
   */
  DemoParcels(DemoWorld world, int sentBefore) {
    this.world = world;
    this.sent = sentBefore;
  }

  /** Pieces by the number of their line go into one parcel. */
  void pack(OrderNumber number, Map<Integer, Integer> pieces, int daysAgo) {
    world.on(daysAgo, 12, 30, () -> close(number, pieces));
  }

  /** All that is packed leaves. */
  void send(OrderNumber number, int daysAgo) {
    world.on(daysAgo, 16, 10, () -> send(order(number)));
  }

  private void close(OrderNumber number, Map<Integer, Integer> pieces) {
    var order = order(number);
    int net = pieces.keySet().stream().mapToInt(n -> grams(order.line(n)) * pieces.get(n)).sum();
    var what = new Packing.ToPack(order.nextParcel(), pieces, BOX_GRAMS + net);
    var record = world.get(CloseParcel.class).close(number, what, Actor.system());
    if (record.toCountry().equals(WANTS_ORIGIN)) sign(record);
  }

  private void sign(CustomsRecord record) {
    var signer = new ToSign.Signer("L. Marak", "Office of the network", "Shillong");
    var paper = TravelPaper.ORIGIN_DECLARATION;
    var what = new ToSign(paper, signer, record.invoiceDay(), List.of(), new byte[0]);
    world.get(SignTravelPaper.class).sign(record.order(), record.parcel(), what, Actor.system());
  }

  private void send(Order order) {
    for (var parcel : order.parcels())
      if (parcel.shipment().isEmpty())
        world
            .get(ShipLines.class)
            .ship(order.number(), parcel.number(), postalNumber(), Actor.system());
  }

  private Order order(OrderNumber number) {
    return world.get(Orders.class).get(number);
  }

  private int grams(OrderLine line) {
    return world.get(Variants.class).get(line.sku()).weightGrams();
  }

  private Tracking postalNumber() {
    var digits = "%08d".formatted(FIRST_ITEM + sent++);
    var number = "EE" + digits + PostalNumber.checkDigit(digits) + "IN";
    return new Tracking("India Post", number);
  }
}
