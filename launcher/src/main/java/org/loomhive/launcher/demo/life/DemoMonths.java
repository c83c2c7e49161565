package org.loomhive.launcher.demo.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.wage.ClosePayPeriod;

/** Each month that is over is closed early in the next one and paid two days later. */
final class DemoMonths {
  private static final int CLOSING_DAY = 3;
  private static final int PAY_DAY = 5;

  private final DemoWorld world;

  DemoMonths(DemoWorld world) {
    this.world = world;
  }

  void load(LocalDate from) {
    var payouts = new DemoPayouts(world);
    var months = months(from);
    for (var month : months) world.on(daysAgo(month, CLOSING_DAY), 10, 0, () -> close(month));
    int left = months.size();
    for (var month : months) pay(payouts, month, --left);
  }

  /** The newest month tells the most, since visitors look at it first. */
  private void pay(DemoPayouts payouts, YearMonth month, int newer) {
    int payDay = daysAgo(month, PAY_DAY);
    new DemoCash(world).pay(payDay, newer > 0);
    switch (newer) {
      case 0 -> payouts.payWithTroubles(payDay);
      case 1 -> payouts.payAndHearOfOneAgain(payDay);
      case 2 -> payouts.payAllButWhoMoved(payDay);
      default -> payouts.payAll(payDay);
    }
  }

  private List<YearMonth> months(LocalDate from) {
    var months = new ArrayList<YearMonth>();
    for (var month = YearMonth.from(from); daysAgo(month, PAY_DAY) > 1; month = month.plusMonths(1))
      months.add(month);
    return months;
  }

  private void close(YearMonth month) {
    for (var cooperative : world.cooperatives.all().values())
      world.get(ClosePayPeriod.class).close(cooperative, month, Actor.system());
  }

  /** Days from a day of the following month until today. */
  private int daysAgo(YearMonth month, int dayOfNext) {
    var day = month.plusMonths(1).atDay(dayOfNext);
    return (int) ChronoUnit.DAYS.between(day, world.today());
  }
}
