package org.loomhive.storefront.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Sku;
import org.loomhive.stock.Availability;

/** What a buyer reads of how many there are. */
class ProductOfferTest {
  private static final Instant UNTIL = Instant.parse("2026-03-02T09:02:00Z");
  private final Variant basket =
      new Variant(Sku.random(), "", 600, new Customs("460211", "IN", "Basket of cane"));

  @Test
  void of_what_may_be_made_again_no_number_is_told() {
    assertEquals("shop.in.stock", sentence(9, 0));
    assertEquals("shop.few.left", sentence(3, 0));
    assertEquals("shop.few.left", sentence(1, 0));
    assertEquals("shop.all.held", sentence(1, 1));
    assertEquals("shop.sold.out", sentence(0, 0));
  }

  @Test
  void of_what_is_one_of_a_kind_it_is_told_that_it_is_the_only_one() {
    basket.isTheOnlyOne(true);
    assertEquals("shop.only.one", sentence(1, 0));
    assertEquals("shop.only.held", sentence(1, 1));
    assertEquals("shop.only.sold", sentence(0, 0));
  }

  @Test
  void nobody_is_told_that_it_is_the_only_one_while_two_were_counted() {
    basket.isTheOnlyOne(true);
    assertEquals("shop.few.left", sentence(2, 0));
  }

  @Test
  void machines_are_told_the_same_of_both() {
    assertEquals(List.of("LimitedAvailability", "OutOfStock"), told());
    basket.isTheOnlyOne(true);
    assertEquals(List.of("LimitedAvailability", "OutOfStock"), told());
  }

  private List<String> told() {
    return List.of(offer(1, 0).availability(), offer(0, 0).availability());
  }

  private String sentence(int onHand, int held) {
    return offer(onHand, held).sentence();
  }

  private ProductOffer offer(int onHand, int held) {
    var stock = new Availability(onHand, 0, held, onHand - held, held > 0 ? UNTIL : null);
    return new ProductOffer(basket, null, List.of(), stock, null, Optional.empty());
  }
}
