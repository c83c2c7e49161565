package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.loomhive.catalog.Variants;
import org.loomhive.delivery.papers.CustomsBusiness;
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
import org.loomhive.ordering.business.OrderBusiness;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.tax.ParcelTaxes;

/** Packs a parcel and freezes what its papers say, both or neither. */
@ApplicationScoped
public class CloseParcel {
  @Inject PackLines pack;
  @Inject Orders orders;
  @Inject OrderBusinesses businesses;
  @Inject Variants variants;
  @Inject FreezeCustoms freeze;
  @Inject ParcelTaxes taxes;

  @Transactional
  public CustomsRecord close(OrderNumber number, Packing.ToPack what, Actor actor) {
    return close(number, what, List.of(), actor);
  }

  /**
   * Closes a parcel of somebody who wrote in letters that papers cannot show.
   *
   * @param inLatin her name and the lines of her address in Latin letters; empty to take them as
   *     they are
   */
  @Transactional
  public CustomsRecord close(
      OrderNumber number, Packing.ToPack what, List<String> inLatin, Actor actor) {
    int parcel = pack.pack(number, what, actor);
    var order = orders.get(number);
    var to = inLatin.isEmpty() ? order.address().lines() : inLatin;
    return freeze.freeze(declared(order, order.parcel(parcel), to), actor);
  }

  private ParcelToDeclare declared(Order order, Packing packing, List<String> to) {
    var lines = packing.lines();
    var makers = lines.stream().map(OrderLine::cooperative).collect(Collectors.toSet());
    var told = lines.stream().map(line -> declared(line, packing.piecesOf(line))).toList();
    return new ParcelToDeclare(
        order.number(),
        packing.number(),
        receiver(to, order),
        packing.weightGrams(),
        new ParcelToDeclare.Contents(
            makers, told, taxes.of(order, packing), ParcelTaxes.isDutyPaid(order)));
  }

  private CustomsLine declared(OrderLine line, int pieces) {
    return new CustomsLine(variants.get(line.sku()), pieces, line.unitPrice());
  }

  private ParcelToDeclare.Receiver receiver(List<String> to, Order order) {
    var business =
        businesses.of(order.number()).map(CloseParcel::business).orElseGet(CustomsBusiness::none);
    var later = order.beside().owed().term().map(Enum::name).orElse("");
    return new ParcelToDeclare.Receiver(
        to.get(0), to.stream().skip(1).toList(), order.address().country(), business.paying(later));
  }

  private static CustomsBusiness business(OrderBusiness one) {
    return new CustomsBusiness(one.buyer().name(), one.buyer().numberText(), one.isUntaxed());
  }
}
