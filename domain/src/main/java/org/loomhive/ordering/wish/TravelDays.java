package org.loomhive.ordering.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.delivery.ShipBy;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.basket.PricedBasket;

/**
 * By when each thing in a basket leaves: where all travels together, with the last of it. Hours
 * that she holds at the checkout are hers, and make nothing later.
 */
@ApplicationScoped
public class TravelDays {
  @Inject ShipBy shipBy;

  public Map<Sku, LocalDate> of(PricedBasket basket, Instant now) {
    var leaves = shipBy.forAll(basket.wanted(), now, basket.holder());
    if (!basket.isMixed() || basket.isSplit()) return leaves;
    var last = Collections.max(leaves.values());
    return leaves.keySet().stream().collect(Collectors.toMap(sku -> sku, sku -> last));
  }
}
