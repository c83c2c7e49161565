package org.loomhive.material.moisture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.Materials;
import org.loomhive.material.purchase.APurchase;
import org.loomhive.material.purchase.Purchases;
import org.loomhive.material.purchase.ReceivePurchase;
import org.loomhive.material.unit.Rounding;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class StandardWeightTest {
  /** Bone dry, all of these hold the same fibre as in the book. */
  @ParameterizedTest
  @CsvSource({
    "COTTON, 10.85, 8.5, 10.85",
    "COTTON, 10, 0, 10.85",
    "COTTON, 11.4, 14, 10.85",
    "SILK, 11.5, 15, 11.1",
    "WOOL, 12, 20, 11.7"
  })
  void what_was_weighed_damp_or_dry_stands_in_the_book_at_standard_condition(
      Fibre fibre, String onScales, String regain, String inBook) {
    var weight = StandardWeight.of(kilograms(onScales), of(fibre), at(regain), Rounding.DOWN);
    assertEquals(kilograms(inBook), weight);
  }

  @Property(tries = 200)
  void there_and_back_nothing_is_lost_but_a_thousandth(
      @ForAll @IntRange(min = 1, max = 1_000_000) int thousandths,
      @ForAll @IntRange(min = 0, max = 6_000) int regain) {
    var inBook = Quantity.of(BigDecimal.valueOf(thousandths, 3), Unit.KILOGRAM);
    var damp = new Regain(BigDecimal.valueOf(regain, 2));
    var onScales = StandardWeight.onScales(inBook, of(Fibre.SILK), damp);
    var back = StandardWeight.of(onScales, of(Fibre.SILK), damp, Rounding.DOWN);
    assertTrue(back.minus(inBook).amount().abs().compareTo(new BigDecimal("0.002")) < 0);
  }

  @Test
  void a_sample_is_weighed_damp_and_again_bone_dry() {
    assertEquals(at("12.5"), Regain.ofSample(new BigDecimal("45"), new BigDecimal("40")));
    var no =
        assertThrows(
            Refused.class, () -> Regain.ofSample(new BigDecimal("39"), new BigDecimal("40")));
    assertEquals(MoistureRefusal.SAMPLE_WRONG, no.reason());
  }

  @Test
  void no_fibre_holds_less_than_nothing_or_more_than_it_weighs() {
    for (String wrong : List.of("-0.01", "60.01"))
      assertEquals(
          MoistureRefusal.REGAIN_WRONG, assertThrows(Refused.class, () -> at(wrong)).reason());
  }

  @Test
  void hanks_weigh_nothing_and_bamboo_is_no_fibre_of_the_table() {
    var hanks = Quantity.of(3, Unit.HANK);
    assertRefused(
        MoistureRefusal.NOT_WEIGHED,
        () -> StandardWeight.of(hanks, of(Fibre.COTTON), at("12"), Rounding.UP));
    var bamboo = new Material(new MaterialCode("BAMBOO"), "Bamboo", Unit.KILOGRAM);
    assertRefused(
        MoistureRefusal.FIBRE_NOT_KNOWN,
        () -> StandardWeight.of(kilograms("3"), bamboo, at("12"), Rounding.UP));
  }

  /** 11.4 kg of cotton at 14 percent are 10.85 kg: what was ordered came, and that is owed. */
  @Test
  void a_delivery_that_comes_damp_is_owed_and_kept_at_standard_weight() {
    var store = ACooperative.inMeghalaya().ref();
    var manager = ALot.manager(store);
    TestHouse.get(StateFibre.class).state(ALot.yarn().code(), Fibre.COTTON, manager);
    var order = APurchase.ofYarn(store, "10.85");
    var damp = APurchase.damp("11.4", "14");
    var receive = TestHouse.get(ReceivePurchase.class);
    for (int i = 0; i < 2; i++) receive.receive(order, damp, manager);
    var lot = TestHouse.get(MaterialLots.class).get(damp.lot(), manager);
    assertEquals(kilograms("10.85"), lot.received());
    assertEquals(Money.of("9765", "INR"), lot.cost());
    assertTrue(TestHouse.get(Purchases.class).get(order, manager).line(1).remaining().isZero());
    var readings = TestHouse.get(MoistureReadings.class);
    assertEquals(at("14"), readings.of(lot.number()).get(0).regain());
    readings.note(lot.number(), at("9.1"), manager);
    assertEquals(at("9.1"), readings.of(lot.number()).get(0).regain());
  }

  @Test
  void what_is_counted_in_pieces_has_no_fibre() {
    var jar = new Material(new MaterialCode("TEST_JAR_OF_GLASS"), "Test jar of glass", Unit.PIECE);
    TestHouse.get(Materials.class).add(jar);
    var manager = ALot.manager(ACooperative.inMeghalaya().ref());
    assertRefused(
        MoistureRefusal.NOT_WEIGHED,
        () -> TestHouse.get(StateFibre.class).state(jar.code(), Fibre.COTTON, manager));
  }

  private static Material of(Fibre fibre) {
    var yarn = new Material(new MaterialCode("YARN"), "Yarn", Unit.KILOGRAM);
    yarn.isOf(fibre);
    return yarn;
  }

  private static Regain at(String percent) {
    return new Regain(new BigDecimal(percent));
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
