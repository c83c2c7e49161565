package org.loomhive.wholesale.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.WholesaleRefusal;

class LadderTest {
  private static final Ladder THREE = ladder("6 36.00", "24 34.00", "96 32.00");

  @Test
  void a_band_holds_from_its_start_until_the_next_begins() {
    assertEquals(usd("36.00"), THREE.at(6).orElseThrow());
    assertEquals(usd("36.00"), THREE.at(23).orElseThrow());
    assertEquals(usd("34.00"), THREE.at(24).orElseThrow());
    assertEquals(usd("34.00"), THREE.at(95).orElseThrow());
    assertEquals(usd("32.00"), THREE.at(96).orElseThrow());
    assertEquals(usd("32.00"), THREE.at(9_999).orElseThrow());
  }

  @Test
  void fewer_than_the_first_begins_with_cost_what_they_cost_everybody() {
    assertEquals(Optional.empty(), THREE.at(5));
  }

  /** Whatever the bands: the one with the greatest start that is not above the number. */
  @Test
  void of_any_ladder_each_number_has_the_price_of_one_band_and_more_never_cost_more_each() {
    var random = new Random(4711);
    for (int round = 0; round < 300; round++) {
      var starts = new TreeMap<Integer, Money>();
      long price = 9_000 + random.nextInt(1_000);
      for (int i = 0; i < 1 + random.nextInt(6); i++)
        starts.putIfAbsent(1 + random.nextInt(400), null);
      for (var start : starts.entrySet())
        start.setValue(Money.ofMinor(price -= 1 + random.nextInt(900), "JPY"));
      var bands = starts.entrySet().stream().map(e -> new Ladder.Band(e.getKey(), e.getValue()));
      var ladder = new Ladder(bands.toList());
      ladder.requireGood(starts.firstKey());
      for (int pieces = 1; pieces < 450; pieces++) {
        var entry = starts.floorEntry(pieces);
        assertEquals(Optional.ofNullable(entry).map(Map.Entry::getValue), ladder.at(pieces));
        if (entry == null) continue;
        assertTrue(ladder.at(pieces + 1).get().compareTo(ladder.at(pieces).get()) <= 0);
      }
    }
  }

  @Test
  void it_begins_with_one_piece_or_with_the_least_number_that_is_sold() {
    THREE.requireGood(6);
    ladder("1 36.00", "24 34.00").requireGood(6);
    assertRefused(WholesaleRefusal.FIRST_BAND, THREE, 12);
  }

  @Test
  void bands_rise_and_each_costs_less_than_the_one_before() {
    assertRefused(WholesaleRefusal.BANDS_NOT_RISING, ladder("1 36.00", "1 34.00"), 1);
    assertRefused(WholesaleRefusal.BANDS_NOT_RISING, ladder("1 36.00", "9 34.00", "8 33.00"), 1);
    assertRefused(WholesaleRefusal.BAND_NOT_CHEAPER, ladder("1 36.00", "9 36.00"), 1);
  }

  /** 40.00 for everybody; 1,270 of 1,720 parts are material and pay. */
  @Test
  void what_was_written_never_costs_more_than_the_shop_and_never_less_than_material_and_pay() {
    var full = AProduct.variant(Sku.random(), "40.00").breakdownIn("USD");
    var held = ladder("1 45.00", "9 36.00", "99 20.00").within(full);
    assertEquals(usd("40.00"), held.at(1).orElseThrow());
    assertEquals(usd("36.00"), held.at(9).orElseThrow());
    assertEquals(full.floor(), held.at(99).orElseThrow());
    for (int pieces : new int[] {1, 9, 99}) {
      var shares = full.reducedTo(held.at(pieces).orElseThrow()).shares();
      assertEquals(
          held.at(pieces).orElseThrow(),
          Money.sum("USD", shares.stream().map(one -> one.amount()).toList()));
    }
  }

  private static void assertRefused(WholesaleRefusal why, Ladder ladder, int minimum) {
    assertEquals(why, assertThrows(Refused.class, () -> ladder.requireGood(minimum)).reason());
  }

  private static Ladder ladder(String... bands) {
    return new Ladder(
        Arrays.stream(bands)
            .map(band -> List.of(band.split(" ")))
            .map(b -> new Ladder.Band(Integer.parseInt(b.get(0)), usd(b.get(1))))
            .toList());
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
