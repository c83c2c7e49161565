package org.loomhive.material.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class LotUnitsTest {
  private static final LotNumber LOT = LotNumber.random();
  private final LotUnits yarn = yarn("0.085");

  @Test
  void hanks_of_a_lot_are_kilograms_exactly() {
    var three = yarn.convert(Quantity.of(3, Unit.HANK), Rounding.UP);
    assertEquals(Quantity.of("0.255", Unit.KILOGRAM), three.quantity());
    assertTrue(three.exact());
  }

  @Test
  void what_comes_in_is_rounded_down_and_what_goes_out_is_rounded_up() {
    var odd = yarn("0.085333");
    var one = Quantity.of(1, Unit.HANK);
    assertEquals(Quantity.of("0.085", Unit.KILOGRAM), odd.convert(one, Rounding.DOWN).quantity());
    assertEquals(Quantity.of("0.086", Unit.KILOGRAM), odd.convert(one, Rounding.UP).quantity());
    assertFalse(odd.convert(one, Rounding.UP).exact());
  }

  @Test
  void grams_need_no_word() {
    var grams = yarn.convert(Quantity.of(250, Unit.GRAM), Rounding.UP);
    assertEquals(Quantity.of("0.250", Unit.KILOGRAM), grams.quantity());
    assertTrue(grams.exact());
  }

  @Test
  void metres_of_yarn_are_refused_with_the_lot_and_the_amount() {
    var metres = Quantity.of(12, Unit.METRE);
    var no = assertThrows(Refused.class, () -> yarn.convert(metres, Rounding.UP));
    assertEquals(UnitRefusal.DOES_NOT_CONVERT, no.reason());
    assertEquals(java.util.List.of(LOT, metres, Unit.KILOGRAM), no.arguments());
  }

  @Test
  void an_amount_that_would_vanish_is_refused() {
    var speck = Quantity.of("0.001", Unit.GRAM);
    var no = assertThrows(Refused.class, () -> yarn.convert(speck, Rounding.DOWN));
    assertEquals(UnitRefusal.TOO_SMALL, no.reason());
  }

  @Property(tries = 200)
  void rounding_never_moves_an_amount_by_a_thousandth_or_more(
      @ForAll @IntRange(min = 1, max = 1_000_000) int thousandths,
      @ForAll @IntRange(min = 1_000, max = 5_000_000) int each) {
    var units = yarn(BigDecimal.valueOf(each, LotUnits.SCALE).toPlainString());
    var asked = Quantity.of(BigDecimal.valueOf(thousandths, Quantity.SCALE), Unit.HANK);
    var precise = asked.amount().multiply(BigDecimal.valueOf(each, LotUnits.SCALE));
    var up = units.convert(asked, Rounding.UP);
    assertTrue(up.quantity().amount().compareTo(precise) >= 0);
    assertTrue(up.quantity().amount().subtract(precise).compareTo(new BigDecimal("0.001")) < 0);
    assertEquals(up.exact(), up.quantity().amount().compareTo(precise) == 0);
  }

  @Test
  void the_newest_that_was_stated_of_a_lot_holds_and_only_for_that_lot() {
    var cooperative = ACooperative.inMeghalaya().ref();
    var manager = ALot.manager(cooperative);
    var lots = TestHouse.get(MaterialLots.class);
    var conversions = TestHouse.get(LotConversions.class);
    var lot = ALot.ofYarn(cooperative, "5");
    var other = ALot.ofYarn(cooperative, "5");
    conversions.state(lot, Unit.HANK, new BigDecimal("0.085"), manager);
    conversions.state(lot, Unit.HANK, new BigDecimal("0.0905"), manager);
    var each = conversions.of(lots.get(lot, manager)).each(Unit.HANK).orElseThrow();
    assertEquals(0, new BigDecimal("0.0905").compareTo(each));
    assertTrue(conversions.of(lots.get(other, manager)).each(Unit.HANK).isEmpty());
  }

  @Test
  void what_nature_fixed_cannot_be_stated_and_strangers_find_no_lot() {
    var cooperative = ACooperative.inMeghalaya().ref();
    var lot = ALot.ofYarn(cooperative, "5");
    var conversions = TestHouse.get(LotConversions.class);
    var manager = ALot.manager(cooperative);
    assertEquals(
        UnitRefusal.FIXED_BY_NATURE,
        assertThrows(
                Refused.class, () -> conversions.state(lot, Unit.GRAM, BigDecimal.ONE, manager))
            .reason());
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> conversions.state(lot, Unit.HANK, BigDecimal.ONE, stranger));
  }

  private static LotUnits yarn(String each) {
    return new LotUnits(LOT, Unit.KILOGRAM, Map.of(Unit.HANK, new BigDecimal(each)));
  }
}
