package org.loomhive.material.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class YarnCountTest {
  /** The systems agree: count 20 of cotton is 29.527 tex, 33.867 metric and 265.74 denier. */
  @ParameterizedTest
  @CsvSource({
    "NE, 20, 1, 0.000029527",
    "NE, 20, 2, 0.000059054",
    "TEX, 29.527, 1, 0.000029527",
    "NM, 33.867, 1, 0.000029527",
    "DENIER, 265.743, 1, 0.000029527"
  })
  void a_metre_of_yarn_weighs_what_its_count_says(
      YarnCount.System system, BigDecimal number, int plies, BigDecimal kilograms) {
    assertEquals(kilograms, new YarnCount(system, number, plies).kilogramsOfAMetre());
  }

  @Test
  void a_hank_of_cotton_is_840_yards_and_a_metric_one_a_kilometre() {
    var cotton = new YarnCount(YarnCount.System.NE, BigDecimal.valueOf(20), 2);
    assertEquals(new BigDecimal("0.045359237"), cotton.kilogramsOfAHank().orElseThrow());
    var metric = new YarnCount(YarnCount.System.NM, BigDecimal.valueOf(16), 2);
    assertEquals(new BigDecimal("0.125000000"), metric.kilogramsOfAHank().orElseThrow());
    var silk = new YarnCount(YarnCount.System.DENIER, BigDecimal.valueOf(22), 1);
    assertEquals(Optional.empty(), silk.kilogramsOfAHank());
  }

  @Test
  void a_lot_with_a_count_can_be_given_out_by_the_metre_and_the_hank() {
    CooperativeRef store = ACooperative.inMeghalaya().ref();
    var number = ALot.ofYarn(store, "5");
    var manager = ALot.manager(store);
    var count = new YarnCount(YarnCount.System.NE, BigDecimal.valueOf(20), 2);
    var states = TestHouse.get(StateYarnCount.class);
    for (int i = 0; i < 2; i++) states.state(number, count, manager);
    var lot = TestHouse.get(MaterialLots.class).get(number, manager);
    var units = TestHouse.get(LotConversions.class).of(lot);
    var warp = units.convert(Quantity.of(5000, Unit.METRE), Rounding.UP);
    assertEquals(Quantity.of("0.296", Unit.KILOGRAM), warp.quantity());
    var hanks = units.convert(Quantity.of(10, Unit.HANK), Rounding.DOWN);
    assertEquals(Quantity.of("0.453", Unit.KILOGRAM), hanks.quantity());
  }

  @Test
  void a_count_of_nothing_is_refused() {
    for (BigDecimal wrong : new BigDecimal[] {null, BigDecimal.ZERO, BigDecimal.TEN.negate()}) {
      var no = assertThrows(Refused.class, () -> new YarnCount(YarnCount.System.TEX, wrong, 1));
      assertEquals(UnitRefusal.COUNT_ABOVE_ZERO, no.reason());
    }
  }
}
