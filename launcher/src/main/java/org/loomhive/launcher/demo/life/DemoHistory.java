package org.loomhive.launcher.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Address;

/**
 * Some months of life: orders are placed, made and shipped, months are closed and paid. The newest
 * orders stand in the middle of their way, so that every desk has something on it.
 */
final class DemoHistory {
  private static final int CLOSING_DAY = 3;
  private static final int PAY_DAY = 5;

  private static final int DAYS_UNTIL_INSPECTED = 12;

  private DemoWorld world;
  private DemoOrders orders;
  private DemoMaking making;

  void load(DemoWorld here) {
    world = here;
    orders = new DemoOrders(world);
    making = new DemoMaking(world);
    var rows = DemoTable.read("orders.csv");
    rows.forEach(this::order);
    int first = rows.get(0).number("days_ago");
    closeMonths(world.today().minusDays(first - DAYS_UNTIL_INSPECTED));
  }

  private void order(DemoTable.Row row) {
    int ordered = row.number("days_ago");
    var number = orders.paid(ordered, buyer(row), pieces(row));
    var end = Until.valueOf(row.text("until"));
    making.take(
        number,
        new DemoMaking.Days(
            ordered,
            end.day(Until.OFFERED, ordered - 1),
            end.day(Until.ACCEPTED, ordered - 2),
            end.day(Until.FINISHED, ordered - 11),
            end.day(Until.INSPECTED, ordered - DAYS_UNTIL_INSPECTED),
            end.day(Until.SHIPPED, ordered - 14)));
  }

  /** How far an order went. */
  private enum Until {
    PAID,
    OFFERED,
    ACCEPTED,
    FINISHED,
    INSPECTED,
    SHIPPED;

    int day(Until step, int daysAgo) {
      return compareTo(step) < 0 ? DemoMaking.NOT_YET : daysAgo;
    }
  }

  private static DemoOrders.Buyer buyer(DemoTable.Row row) {
    var address =
        new Address(row.text("name"), row.text("country"))
            .at(row.text("street"), "")
            .in(row.text("postcode"), row.text("city"), "");
    var mail = row.text("name").toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.org";
    return new DemoOrders.Buyer(mail, address, row.text("currency"));
  }

  private Map<Sku, Integer> pieces(DemoTable.Row row) {
    var pieces = new LinkedHashMap<Sku, Integer>();
    for (String part : row.text("pieces").split(" ")) {
      var slugAndCount = part.split("\\*");
      pieces.put(world.skus.get(slugAndCount[0]), Integer.parseInt(slugAndCount[1]));
    }
    return pieces;
  }

  /** Each month that is over is closed early in the next one and paid two days later. */
  private void closeMonths(LocalDate from) {
    var payouts = new DemoPayouts(world);
    for (var month = YearMonth.from(from); payDay(month) > 1; month = month.plusMonths(1)) {
      world.travelTo(daysAgo(month, CLOSING_DAY), 10, 0);
      for (String cooperative : world.cooperatives.all().keySet())
        DemoWages.closeMonth(world, cooperative, month);
      boolean isLast = payDay(month.plusMonths(1)) <= 1;
      if (isLast) payouts.payAllButOne(payDay(month));
      else payouts.payAll(payDay(month));
    }
  }

  private int payDay(YearMonth month) {
    return daysAgo(month, PAY_DAY);
  }

  /** Days from a day of the following month until today. */
  private int daysAgo(YearMonth month, int dayOfNext) {
    var day = month.plusMonths(1).atDay(dayOfNext);
    return (int) (world.today().toEpochDay() - day.toEpochDay());
  }
}
