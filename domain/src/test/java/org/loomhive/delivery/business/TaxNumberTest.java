package org.loomhive.delivery.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.kernel.Refused;

/** Numbers are drawn, with the structure that those of the country have. */
class TaxNumberTest {
  @ParameterizedTest
  @CsvSource({
    "AT,ATU03840558,ATU03840538",
    "BE,BE0739166328,BE0739166348",
    "BG,BG453694951,BG423694951",
    "CY,CY30202218B,CY20202218B",
    "CZ,CZ58752889,CZ58752879",
    "DE,DE420430161,DE420410161",
    "DK,DK83666641,DK83646641",
    "EE,EE914574910,EE914674910",
    "GR,EL525502113,EL525502163",
    "ES,ESA81627267,ESA81027267",
    "FI,FI89374761,FI29374761",
    "FR,FR68163047351,FR68163647351",
    "GB,GB983183883,GB983183863",
    "HR,HR20976876635,HR20976876035",
    "HU,HU59648235,HU59658235",
    "IE,IE1843188I,IE9843188I",
    "IN,17QWERT0204K1Z1,17QWERT0214K1Z1",
    "IT,IT79660893508,IT49660893508",
    "LT,LT234480113,LT237480113",
    "LU,LU81325158,LU71325158",
    "LV,LV58423673191,LV58423673291",
    "MT,MT66962159,MT64962159",
    "NL,NL743628536B01,NL743628236B01",
    "PL,PL8246527858,PL8846527858",
    "PT,PT562621121,PT562627121",
    "RO,RO49790786,RO49890786",
    "SE,SE812142351401,SE812142851401",
    "SI,SI11062258,SI11062259",
    "SK,SK6443895480,SK6443895470",
    "GB,XI568631901,XI568635901",
  })
  void a_wrong_sign_is_found_by_the_check_digit(String country, String good, String mistyped) {
    assertEquals(good, TaxNumber.read(good, country).text());
    assertNo(BusinessRefusal.NUMBER_MISTYPED, mistyped, country);
  }

  @Test
  void it_is_read_with_blanks_and_dots_and_with_or_without_its_letters() {
    for (String typed : new String[] {"de 420 430 161", "420.430.161", " DE420430161 "})
      assertEquals("DE420430161", TaxNumber.read(typed, "DE").text());
    assertEquals("EL525502113", TaxNumber.read("525502113", "GR").text());
    assertEquals("GB", TaxNumber.read("XI568631901", "GB").country());
    assertEquals("17QWERT0204K1Z1", TaxNumber.read("17qwert0204k1z1", "IN").text());
  }

  @Test
  void what_has_not_the_form_of_its_country_is_no_number() {
    assertNo(BusinessRefusal.NUMBER_NOT_SO, "DE12", "DE");
    assertNo(BusinessRefusal.NUMBER_NOT_SO, "none", "AT");
    assertNo(BusinessRefusal.NUMBER_NOT_SO, "0", "IN");
    assertNo(BusinessRefusal.NO_NUMBER_THERE, "12-3456789", "US");
    assertNo(BusinessRefusal.NO_NUMBER_THERE, "EL525502113", "EL");
    assertNo(BusinessRefusal.NO_NUMBER_THERE, "DE420430161", null);
  }

  @Test
  void a_number_of_another_country_does_not_count_where_the_goods_go() {
    assertNo(BusinessRefusal.NUMBER_ELSEWHERE, "DE 420430161", "FR");
    assertNo(BusinessRefusal.NUMBER_ELSEWHERE, "FR68163047351", "DE");
  }

  @Test
  void kinds_of_numbers_without_a_check_digit_are_taken_and_others_reckoned_their_own_way() {
    for (String good :
        new String[] {"GBGD001", "GBHA500", "CZ123456789", "LV12345678901", "FRK2732829320"})
      assertEquals(good, TaxNumber.read(good, good.substring(0, 2)).text());
  }

  @Test
  void it_is_called_as_people_there_call_it() {
    assertEquals(Optional.of(TaxNumber.Kind.GSTIN), TaxNumber.kind("IN"));
    assertEquals(Optional.of(TaxNumber.Kind.VAT), TaxNumber.kind("GR"));
    assertEquals(Optional.empty(), TaxNumber.kind("US"));
    assertEquals(Optional.empty(), TaxNumber.kind(null));
  }

  @Test
  void every_example_that_buyers_read_is_good_and_all_of_the_union_is_there() {
    var shapes = ResourceBundle.getBundle("org.loomhive.delivery.business.numbers", Locale.ROOT);
    var union = "AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
    var known = new TreeSet<>(shapes.keySet());
    for (String letters : union.split(" ")) assertTrue(known.contains(letters), letters);
    for (String letters : known) {
      var country = letters.equals("EL") ? "GR" : letters.equals("XI") ? "GB" : letters;
      var example = shapes.getString(letters).split(";")[2];
      assertEquals(example, TaxNumber.read(example, country).text());
    }
  }

  private static void assertNo(BusinessRefusal why, String typed, String country) {
    var no = assertThrows(Refused.class, () -> TaxNumber.read(typed, country), typed);
    assertEquals(why, no.reason(), typed);
  }
}
