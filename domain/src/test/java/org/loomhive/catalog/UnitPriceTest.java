package org.loomhive.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

class UnitPriceTest {
  @ParameterizedTest
  @CsvSource({"12.00, 500, 2.40", "10.00, 350, 2.86", "9.99, 100, 9.99", "1.00, 3, 33.33"})
  void a_jar_tells_what_a_hundred_grams_cost_rounded_to_the_coin(
      String price, int grams, String hundred) {
    var jar = AProduct.variant(Sku.random(), price).holds(grams);
    assertEquals(Optional.of(Money.of(hundred, "EUR")), jar.pricePerHundredGrams("EUR"));
  }

  @Test
  void what_is_not_sold_by_weight_has_no_unit_price() {
    assertTrue(AProduct.variant(Sku.random(), "40.00").pricePerHundredGrams("EUR").isEmpty());
  }

  @Test
  void a_second_looks_like_the_good_piece() {
    var good = AProduct.variant(Sku.random(), "40.00").costs(Money.of("3000", "INR"));
    good.isReadyWithin(1, 2).looks(new Look().sized("Large").coloured(Colour.RED, "lac red"));
    var second = good.second("a knot", Money.of("2000", "INR"), Money.of("960", "INR"));
    assertEquals(Optional.of("Large"), second.look().size());
    assertEquals(Optional.of("lac red"), second.look().shade());
  }
}
