package org.loomhive.production.waste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialCode;

class WasteTest {
  private static Waste waste(int expected, String usual, String spoilt, String accidents) {
    return waste(expected, amounts(usual, spoilt, accidents), Waste.ENOUGH_PIECES, true);
  }

  private static Waste.Amounts amounts(String usual, String spoilt, String accidents) {
    return new Waste.Amounts(kg("10"), kg(usual), kg("0.100"), kg(spoilt), kg(accidents));
  }

  private static Waste waste(int expected, Waste.Amounts amounts, long pieces, boolean inForce) {
    var made = new Waste.Made(Sku.random(), "Shawl", 2, inForce, pieces, Waste.ENOUGH_WORKS);
    return new Waste(made, new MaterialCode("YARN"), "Yarn", expected, amounts);
  }

  private static Quantity kg(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  @Test
  void making_counts_usual_loss_scrap_and_what_was_spoilt_and_no_accident() {
    var waste = waste(4, "0.400", "0.250", "3.000");
    assertEquals(new BigDecimal("7.5"), waste.measuredPercent());
    assertEquals(new BigDecimal("30.0"), waste.accidentPercent());
    assertEquals(Optional.of(8), waste.proposal());
  }

  @ParameterizedTest
  @CsvSource({"5, 0.400, ", "5, 0.449, ", "5, 0.450, 6", "5, 0.349, 4", "5, 9.000, 50"})
  void it_proposes_whole_percents_that_differ_and_never_more_than_half(
      int expected, String usual, Integer proposal) {
    assertEquals(Optional.ofNullable(proposal), waste(expected, usual, "0", "0").proposal());
  }

  @Test
  void too_little_evidence_and_an_old_edition_propose_nothing() {
    var much = amounts("2.000", "0", "0");
    assertEquals(Optional.empty(), waste(4, much, Waste.ENOUGH_PIECES - 1L, true).proposal());
    assertEquals(Optional.empty(), waste(4, much, Waste.ENOUGH_PIECES, false).proposal());
    assertEquals(Optional.of(21), waste(4, much, Waste.ENOUGH_PIECES, true).proposal());
  }

  @Test
  void nothing_in_pieces_is_no_percent() {
    var none = new Waste.Amounts(kg("0"), kg("0"), kg("0"), kg("1"), kg("0"));
    assertEquals(BigDecimal.ZERO, waste(4, none, 100, true).measuredPercent());
  }
}
