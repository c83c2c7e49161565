package org.loomhive.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.language.Language;
import org.loomhive.kernel.language.Named;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.unit.UnitRefusal;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.wage.WageRefusal;
import org.loomhive.wage.rate.RateRefusal;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.web.language.Spoken;

class HouseWordsTest {
  @Test
  void quantities_are_said_with_the_word_for_their_unit() {
    assertEquals(
        "Lot LOT-7 has 0.412 kg free in the store, and this takes 1 kg."
            + " Take less, or another lot for the rest.",
        said(
            MaterialRefusal.NOT_ENOUGH_IN_STORE,
            Quantity.of("0.412", Unit.KILOGRAM),
            Quantity.of(1, Unit.KILOGRAM),
            "LOT-7"));
  }

  @Test
  void a_unit_that_does_not_convert_is_said_with_lot_amounts_and_what_to_do() {
    assertEquals(
        "Nobody said yet what 2 hanks of lot LOT-7 would be in kg. State on the page of the lot, under"
            + " units, what one of them is, or enter the amount in kg.",
        said(UnitRefusal.DOES_NOT_CONVERT, "LOT-7", Quantity.of(2, Unit.HANK), Unit.KILOGRAM));
  }

  @Test
  void one_hank_is_no_hanks_in_a_sentence_either() {
    assertEquals(
        "Nobody said yet what 1 hank of lot LOT-7 would be in kg. State on the page of the lot, under"
            + " units, what one of them is, or enter the amount in kg.",
        said(UnitRefusal.DOES_NOT_CONVERT, "LOT-7", Quantity.of(1, Unit.HANK), Unit.KILOGRAM));
  }

  @Test
  void countries_states_and_grades_are_said_by_their_names() {
    assertEquals(
        "We cannot deliver this way to Germany. Please choose another delivery.",
        said(OrderRefusal.NO_SUCH_DELIVERY, new Locale("", "DE")));
    assertEquals(
        "No wage rate is loaded for highly skilled work in Meghalaya on 3 Mar 2026."
            + " Load it first; work is not offered without a floor.",
        said(RateRefusal.NO_RATE, "IN-ML", SkillLevel.HIGHLY_SKILLED, LocalDate.of(2026, 3, 3)));
  }

  @Test
  void money_is_said_as_it_is_written_and_numbers_of_ours_as_they_are() {
    var half = Money.of("0.50", "INR");
    var said = said(WageRefusal.UNDER_FLOOR, half, half.plus(half));
    assertEquals(
        "₹0.50 for a piece is less than the floor. This piece must pay at least ₹1.00.", said);
    var lot = LotNumber.random();
    assertEquals(
        "The lot " + lot + " is here already, with other content.",
        said(MaterialRefusal.LOT_NUMBER_TAKEN, lot));
  }

  @Test
  void a_no_is_said_in_the_language_that_is_spoken_and_in_english_where_nobody_wrote_it()
      throws Exception {
    Spoken.in(
        Language.DE,
        () -> {
          assertEquals(
              "Auf diesem Weg können wir nicht nach Deutschland liefern."
                  + " Bitte wählen Sie eine andere Versandart.",
              said(OrderRefusal.NO_SUCH_DELIVERY, new Locale("", "DE")));
          assertEquals("Zurück zum Anfang", HouseWords.say("error.back"));
          assertEquals(
              "The lot L-1 is here already, with other content.",
              said(MaterialRefusal.LOT_NUMBER_TAKEN, "L-1"));
        });
  }

  @Test
  void why_a_piece_may_not_go_somewhere_names_both_in_the_language_of_the_page() throws Exception {
    var honey = new Named("Forest honey", Map.of(Language.DE, "Waldhonig"));
    var no = DeliveryRefusal.MAY_NOT_TRAVEL_NOW;
    var france = new Locale("", "FR");
    Spoken.in(
        Language.DE,
        () ->
            assertEquals(
                "Waldhonig können wir zurzeit nicht nach Frankreich schicken:"
                    + " Kein Zusteller nimmt solche Pakete dorthin mit.",
                said(no, honey, france)));
    assertEquals(
        "Forest honey cannot be sent to France for now: no carrier takes such parcels there.",
        said(no, honey, france));
  }

  private static String said(Enum<?> why, Object... arguments) {
    return HouseWords.sentence(new Refused(why, arguments));
  }
}
