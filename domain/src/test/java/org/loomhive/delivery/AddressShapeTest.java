package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.delivery.address.AddressRefusal;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.kernel.Refused;

class AddressShapeTest {
  @ParameterizedTest
  @CsvSource({
    "DE,10115,",
    "GB,ls1 4ab,",
    "NL,1012AB,",
    "IE,,",
    "US,97205-1234,oregon",
    "US,97205,OR",
    "CA,K1A 0B1,Ontario",
    "IN,793001,Meghalaya",
    "HK,,",
    "HK,anything,Kowloon"
  })
  void an_address_that_its_country_writes_so_is_taken(String country, String code, String part) {
    AddressShape.of(country).require(code, part);
  }

  @ParameterizedTest
  @CsvSource({
    "DE,,,CODE_MISSING",
    "DE,1011,,CODE_NOT_SO",
    "GB,10115,,CODE_NOT_SO",
    "US,97205,,PART_MISSING",
    "US,97205,Bavaria,NO_SUCH_PART",
    "AU,3000,,PART_MISSING"
  })
  void what_is_missing_or_not_so_is_said(
      String country, String code, String part, AddressRefusal why) {
    var no =
        assertThrows(Refused.class, () -> AddressShape.of(country).require(code, part)).reason();
    assertEquals(why, no);
  }

  @Test
  void each_example_is_a_code_of_its_country() {
    for (String country : Locale.getISOCountries()) {
      var shape = AddressShape.of(country);
      if (shape.form() != null)
        assertTrue(shape.form().matcher(shape.example()).matches(), country);
    }
  }

  @Test
  void only_countries_that_tax_by_parts_give_a_list_of_them() {
    assertTrue(AddressShape.of("US").parts().contains("Oregon"));
    assertTrue(AddressShape.of("DE").parts().isEmpty());
    assertFalse(AddressShape.of(null).isCodeNeeded());
  }
}
