package org.loomhive.ordering.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.AnOrder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SalesReportTest {
  /** A month in which nobody else sends anything. */
  private static final YearMonth MONTH = YearMonth.of(2027, 9);

  private final SalesReport report = TestHouse.get(SalesReport.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void what_left_counts_in_its_month_by_country_and_currency_with_its_delivery() {
    TimeMachine.travelTo(Instant.parse("2027-09-10T06:00:00Z"));
    var basket = AProduct.readyInStock(5);
    var one = AnOrder.paid(basket);
    var other = AnOrder.paid(basket);
    assertEquals(List.of(), month());
    AnOrder.send(one.number(), 1);
    AnOrder.send(other.number(), 1);
    var sold = month().get(0);
    assertEquals(MONTH, sold.month());
    assertEquals("DE", sold.country());
    assertTrue(sold.isExport());
    assertEquals(2, sold.parcels());
    assertEquals(Money.of("80.00", "USD"), sold.goods());
    assertEquals(Money.of("36.00", "USD"), sold.delivery());
    assertEquals(Money.of("116.00", "USD"), sold.total());
    assertEquals(1, month().size());
    var before = MONTH.atDay(1).minusDays(1);
    assertEquals(0, report.between(before.minusDays(20), before).size());
  }

  private List<SoldTo> month() {
    LocalDate last = MONTH.atEndOfMonth();
    return report.between(MONTH.atDay(1), last);
  }
}
