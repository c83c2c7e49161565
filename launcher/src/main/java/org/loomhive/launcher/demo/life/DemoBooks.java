package org.loomhive.launcher.demo.life;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.breakdown.PublishBreakdowns;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Book;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.closing.CloseBooks;
import org.loomhive.ledger.closing.CloseDays;
import org.loomhive.ledger.exchange.ExchangeRate;
import org.loomhive.ledger.exchange.MoveMoney;
import org.loomhive.ledger.exchange.Transfer;

/**
 * What finance does beside paying: the payment service sends what it holds, and it becomes rupees;
 * days are closed, and the books of the month before last.
 */
public final class DemoBooks {
  private static final List<Rate> RATES =
      List.of(
          new Rate("USD", "88.40", "88.12"),
          new Rate("EUR", "102.10", "102.35"),
          new Rate("GBP", "116.80", "116.31"));

  /** What it costs that money becomes another currency; the fees of payments are booked already. */
  private static final BigDecimal KEPT = new BigDecimal("0.01");

  private static final int[] PAYOUT_DAYS = {110, 75, 40, 9};

  private DemoWorld world;

  /** Of the books, and of the bank. */
  private record Rate(String currency, String booked, String paid) {}

  public void load(DemoWorld here) {
    world = here;
    for (int daysAgo : PAYOUT_DAYS) world.on(daysAgo, 15, 0, () -> payOut(daysAgo));
    world.on(3, 12, 0, this::closeBooks);
    world.on(1, 20, 0, () -> world.get(PublishBreakdowns.class).all());
    world.on(1, 20, 30, () -> world.get(CloseDays.class).all());
  }

  private void payOut(int daysAgo) {
    for (Rate rate : RATES) {
      var there = world.get(Journal.class).balance(Account.GATEWAY_CLEARING, rate.currency());
      if (there.isPositive()) change(there, rate, daysAgo);
    }
  }

  private void change(Money all, Rate rate, int daysAgo) {
    var cost = all.times(KEPT, RoundingMode.HALF_UP);
    var left = all.minus(cost);
    var came = left.amount().multiply(new BigDecimal(rate.paid())).setScale(2, RoundingMode.DOWN);
    var day = world.today().minusDays(daysAgo);
    var transfer =
        new Transfer(
            new Transfer.Left(Account.GATEWAY_CLEARING, left, cost),
            new Transfer.Came(Account.BANK, Money.of(came.toPlainString(), "INR")),
            day,
            "ADVICE-" + rate.currency() + "-" + day);
    var quoted =
        new ExchangeRate.Quoted(new BigDecimal(rate.booked()), "Central bank (invented), " + day);
    world
        .get(MoveMoney.class)
        .change(transfer, quoted, world.actor("finance-preparer", Role.FINANCE_PREPARER));
  }

  private void closeBooks() {
    var approver = world.actor("finance-approver", Role.FINANCE_APPROVER);
    var month = YearMonth.from(world.today()).minusMonths(2);
    var close = world.get(CloseBooks.class);
    close.close(Book.HOUSE, month, approver);
    for (var cooperative : world.cooperatives.all().values())
      close.close(Book.of(cooperative), month, approver);
  }
}
