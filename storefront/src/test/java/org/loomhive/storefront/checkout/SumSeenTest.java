package org.loomhive.storefront.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.tax.LandedCost;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.tax.LandedWay;

class SumSeenTest {
  private static final Money GOODS = Money.of("120.00", "EUR");
  private static final String SEEN =
      SumSeen.write("DE", List.of(way("POST", "17.00"), way("COURIER", "45.50")));

  @Test
  void it_is_goods_and_the_chosen_delivery_as_they_were_shown() {
    assertEquals(Money.of("137.00", "EUR"), SumSeen.read(SEEN, "DE", "POST"));
    assertEquals(Money.of("165.50", "EUR"), SumSeen.read(SEEN, "DE", "COURIER"));
  }

  @Test
  void what_was_not_shown_is_a_total_that_no_order_has() {
    assertTrue(SumSeen.read(SEEN, "FR", "POST").isZero());
    assertTrue(SumSeen.read(SEEN, "DE", "PIGEON").isZero());
    assertTrue(SumSeen.read(SEEN, "DE", "").isZero());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "DE:POST=", "DE:POST=XXX1", "DE:POST=EUR-1", "DE:POST=1 EUR"})
  void what_cannot_be_read_was_not_shown(String seen) {
    assertTrue(SumSeen.read(seen, "DE", "POST").isZero());
  }

  private static LandedWay way(String code, String price) {
    var offer = new DeliveryOffer(code, Money.of(price, "EUR"), 7, 14, false);
    var untaxed = new LandedCost.Untaxed(Map.of(), GOODS, offer.price());
    return new LandedWay(offer, new LandedCost(untaxed, List.of(), true, true));
  }
}
