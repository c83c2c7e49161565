package org.loomhive.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

class DemoPricesTest {
  @Test
  void every_maker_is_paid_at_least_eighty_rupees_for_an_hour() {
    for (DemoTable.Row row : DemoCatalogue.rows()) {
      long paise = priced(row).costSheet().makerPay().minor();
      assertTrue(paise * 60 >= row.number("minutes") * 8000L, row.text("slug"));
    }
  }

  @Test
  void every_price_is_shared_to_the_last_coin() {
    for (DemoTable.Row row : DemoCatalogue.rows())
      for (ChargeCurrency currency : ChargeCurrency.values()) {
        var breakdown = priced(row).breakdownIn(currency.name());
        var shares = breakdown.shares().stream().map(PriceBreakdown.Share::amount).toList();
        assertEquals(breakdown.price(), Money.sum(currency.name(), shares));
      }
  }

  private static Variant priced(DemoTable.Row row) {
    var customs = new Customs(row.text("hs"), "IN", row.text("customs"));
    var variant = new Variant(Sku.random(), "One size", row.number("grams"), customs);
    DemoPrices.set(variant, row.number("minutes"), row.number("material_inr"));
    return variant;
  }
}
