package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.papers.CustomsLine;
import org.loomhive.delivery.papers.CustomsRecord;
import org.loomhive.delivery.papers.FreezeCustoms;
import org.loomhive.delivery.papers.ParcelToDeclare;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PackLines;
import org.loomhive.ordering.Packing;

/** Packs a parcel and freezes what its papers say, both or neither. */
@ApplicationScoped
public class CloseParcel {
  @Inject PackLines pack;
  @Inject Orders orders;
  @Inject Variants variants;
  @Inject FreezeCustoms freeze;

  @Transactional
  public CustomsRecord close(OrderNumber number, Packing.ToPack what, Actor actor) {
    int parcel = pack.pack(number, what, actor);
    var order = orders.get(number);
    return freeze.freeze(declared(order, order.parcel(parcel)), actor);
  }

  private ParcelToDeclare declared(Order order, Packing packing) {
    var lines = packing.lines();
    var makers = lines.stream().map(OrderLine::cooperative).collect(Collectors.toSet());
    var told = lines.stream().map(line -> declared(line, packing.piecesOf(line))).toList();
    return new ParcelToDeclare(
        order.number(),
        packing.number(),
        receiver(order),
        packing.weightGrams(),
        new ParcelToDeclare.Contents(makers, told));
  }

  private CustomsLine declared(OrderLine line, int pieces) {
    return new CustomsLine(variants.get(line.sku()), pieces, line.unitPrice());
  }

  private static ParcelToDeclare.Receiver receiver(Order order) {
    var to = order.address();
    var below = to.lines().stream().skip(1).toList();
    return new ParcelToDeclare.Receiver(to.receiver(), below, to.country());
  }
}
