package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.kernel.Refused;

class PostalNumberTest {
  /** The example of the standard is 47312482; ten is written 0 and eleven is written 5. */
  @ParameterizedTest
  @CsvSource({"47312482, 9", "12345678, 5", "00000000, 5", "00000050, 0"})
  void the_check_digit_is_that_of_the_standard(String digits, int check) {
    assertEquals(check, PostalNumber.checkDigit(digits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EE1", "1Z999AA10123456784", "RR473124829GB", "rr 4731 2482 9 gb"})
  void other_forms_and_right_numbers_are_taken(String number) {
    PostalNumber.requireNoSlip(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RR743124829GB", "rr743124829gb", "RR 743 124 829 GB"})
  void two_digits_changed_places_are_found_however_they_are_written(String number) {
    assertThrows(Refused.class, () -> PostalNumber.requireNoSlip(number));
  }
}
