package org.loomhive.ordering.tax;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.delivery.tax.Consignment;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.delivery.tax.LandedCosts;
import org.loomhive.delivery.tax.Place;
import org.loomhive.ordering.basket.PricedBasket;

/** Says what a basket costs until it is in the buyer's hands. */
@ApplicationScoped
public class QuoteLanded {
  @Inject LandedCosts costs;

  /**
   * Its lines are numbered from 1, as those of the order will be; wrapping is taxed as delivery.
   *
   * @param by PEOPLE or BUSINESSES
   */
  public LandedCost quote(PricedBasket basket, Place to, DeliveryOffer offer, Buyers by) {
    var items = new ArrayList<Consignment.Item>();
    for (PricedBasket.Line line : basket.lines()) {
      var variant = line.variant();
      var floor = variant.breakdownIn(basket.currency()).floor();
      var pieces = new Consignment.Pieces(line.unitPrice(), line.quantity(), floor);
      items.add(
          new Consignment.Item(
              items.size() + 1, variant.product().kind(), variant.customs(), pieces));
    }
    var brought = offer.price().plus(basket.wrap());
    var way = new Consignment.Way(brought, offer.dutyPaid());
    return costs.of(new Consignment(to, items, way, by));
  }
}
