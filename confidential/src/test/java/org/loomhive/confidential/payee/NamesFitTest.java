package org.loomhive.confidential.payee;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesFitTest {
  @ParameterizedTest
  @CsvSource({
    "Mary Lyngdoh, MARY LYNGDOH",
    "Mary Lyngdoh, Lyngdoh Mary",
    "Mary Lyngdoh, M. Lyngdoh",
    "Mary Grace Lyngdoh, LYNGDOH M G",
    "Mary Grace Lyngdoh, Mary Lyngdoh",
    "Ka Mary Lyngdoh, Smt. Mary Lyngdoh",
    "Rehana Begum, REHANA BEGAM",
    "MaryGrace Lyngdoh, Mary Grace Lyngdoh",
    "রেহানা বেগম, রেহানা বেগম"
  })
  void the_same_person_in_another_hand(String legal, String holder) {
    assertTrue(NamesFit.fit(legal, holder));
    assertTrue(NamesFit.fit(holder, legal));
  }

  @ParameterizedTest
  @CsvSource({
    "Mary Lyngdoh, Mary Sangma",
    "Mary Lyngdoh, John Lyngdoh",
    "Mary Lyngdoh, M. L.",
    "Rani Das, Rani Dev",
    "Mary Lyngdoh, ''",
    "Mary Lyngdoh, রেহানা বেগম",
    "Mary Mary, Mary Lyngdoh"
  })
  void somebody_else_or_nobody_to_be_sure_of(String legal, String holder) {
    assertFalse(NamesFit.fit(legal, holder));
    assertFalse(NamesFit.fit(holder, legal));
  }
}
