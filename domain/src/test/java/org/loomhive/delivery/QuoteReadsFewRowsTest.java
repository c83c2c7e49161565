package org.loomhive.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.RowsTouched;
import org.loomhive.kernel.Money;
import org.loomhive.workbench.TestHouse;

/** However many rates there are, a quote reads those of its zone, currency and weight. */
class QuoteReadsFewRowsTest {
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final List<String> WAYS = List.of("ROWS_A", "ROWS_B", "ROWS_C");
  private static final int WEIGHTS = 30;
  private static final int FEW = 60;

  private final DeliveryOffers offers = TestHouse.get(DeliveryOffers.class);
  private final RowsTouched rows = TestHouse.get(RowsTouched.class);

  @BeforeAll
  static void servesACountryThatNobodyElseUses() {
    TestHouse.inTransaction(() -> fill(TestHouse.get(DeliveryRules.class)));
  }

  private static void fill(DeliveryRules rules) {
    rules.add(new ZoneCountry("XR", "ROWS"));
    for (ChargeCurrency currency : ChargeCurrency.values())
      for (String way : WAYS)
        for (int weight = 1; weight <= WEIGHTS; weight++)
          rules.add(
              new DeliveryRate("ROWS", way, weight * 100, Money.of(weight + ".00", currency.name()))
                  .takes(2, 3)
                  .isValidFrom(START));
  }

  @Test
  void a_heavy_parcel() {
    long counting = rows.read(() -> {});
    long read = rows.read(() -> assertEquals(WAYS.size(), quote().size())) - counting;
    assertTrue(read < FEW, read + " rows");
  }

  private List<DeliveryOffer> quote() {
    return offers.to("XR", "USD", List.of(new ParcelItem(ProductKind.WEAVING, 2850, 1)));
  }
}
