package org.loomhive.storefront.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

class BarTest {
  @Test
  void the_shares_fill_the_bar_without_a_gap() {
    var sheet = CostSheet.in("INR");
    for (CostReceiver receiver : CostReceiver.values())
      sheet.gives(receiver, Money.ofMinor(1 + 37L * receiver.ordinal(), "INR"));
    var variant =
        new Variant(Sku.random(), "One size", 100, new Customs("460212", "IN", "Basket"))
            .costs(Money.of("17.01", "USD"))
            .isSharedBy(sheet);
    var bars = Bar.of(variant.breakdownIn("USD"));
    long end = 0;
    for (Bar bar : bars) {
      assertEquals(end, bar.start());
      end += bar.width();
    }
    assertEquals(1000, end);
  }

  @Test
  void every_receiver_and_kind_has_its_words() throws Exception {
    var words = new Properties();
    try (var file = Bar.class.getResourceAsStream("words.properties")) {
      words.load(file);
    }
    for (CostReceiver receiver : CostReceiver.values())
      for (String key : List.of("", ".for"))
        assertEquals(true, words.containsKey("shop.receiver." + receiver + key), receiver + key);
    for (ProductKind kind : ProductKind.values())
      assertEquals(true, words.containsKey("shop.kind." + kind), kind.name());
  }
}
