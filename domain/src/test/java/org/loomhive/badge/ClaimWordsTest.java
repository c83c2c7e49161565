package org.loomhive.badge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words claim something, in whatever language and however they are written. */
class ClaimWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "An eco basket;LOW_IMPACT",
        "Eco-conscious and strong;LOW_IMPACT",
        "100 % natural cane;LOW_IMPACT",
        "100% Natürlich;LOW_IMPACT",
        "Ein Öko-Korb;LOW_IMPACT",
        "Un panier éco-responsable;LOW_IMPACT",
        "エコな籠;LOW_IMPACT",
        "पर्यावरण के अनुकूल टोकरी;LOW_IMPACT",
        "Of ORGANIC cotton;ORGANIC",
        "Aus Bio-Baumwolle;ORGANIC",
        "Aus Biobaumwolle;ORGANIC",
        "Coton bio;ORGANIC",
        "有機コットン;ORGANIC",
        "Ethically made;FAIR_TRADE",
        "Naturgefärbt mit Lack;NATURAL_DYE",
        "Chakhesang shawl, black and red;ORIGIN",
        "Châle en Muga silk of Assam;ORIGIN"
      })
  void what_needs_a_paper_is_found(String text, BadgeKind kind) {
    assertEquals(Set.of(kind), ClaimWords.in(text).keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The economy of the valley",
        "Die Ökonomie des Tals",
        "Biographie d’un métier",
        "Natural cane, as it grows",
        "Un panier durable",
        "A gamosa of muga silk, woven in Assam"
      })
  void what_only_begins_like_it_is_not(String text) {
    assertEquals(Set.of(), ClaimWords.in(text).keySet());
  }
}
