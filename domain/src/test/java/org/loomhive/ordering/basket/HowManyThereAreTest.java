package org.loomhive.ordering.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.AnOrder;
import org.loomhive.stock.Holds;
import org.loomhive.workbench.TestHouse;

/** A buyer reads that there are not so many, and never how many there are. */
class HowManyThereAreTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "es", "ja", "hi"})
  void no_sentence_names_the_number(String language) {
    var few = AProduct.readyInStock(7);
    var basket = AnOrder.basketWith(few);
    var fill = TestHouse.get(FillBasket.class);
    var noes =
        new Refused[] {
          assertThrows(Refused.class, () -> fill.set(basket, few.sku(), 8)),
          assertThrows(
              Refused.class, () -> TestHouse.get(Holds.class).hold("A", Map.of(few.sku(), 8)))
        };
    for (Refused no : noes) {
      var said = said(no, language).replace(few.product().name(), "");
      assertFalse(said.contains("7"), said);
    }
  }

  @Test
  void that_there_are_none_is_said() {
    var gone = AProduct.readyInStock(0);
    var no =
        assertThrows(
            Refused.class, () -> TestHouse.get(Holds.class).hold("A", Map.of(gone.sku(), 1)));
    assertEquals(gone.product().name() + " has just sold out.", said(no, "en"));
  }

  private static String said(Refused no, String language) {
    var here = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
    var words =
        ResourceBundle.getBundle("org.loomhive.refusals", Locale.forLanguageTag(language), here);
    var sentence = new MessageFormat(words.getString(no.key()), Locale.ROOT);
    return sentence.format(no.arguments().toArray());
  }
}
