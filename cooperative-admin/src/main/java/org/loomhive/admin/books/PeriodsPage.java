package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.MonthTotal;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.Slips;
import org.loomhive.wage.item.SlipItems;
import org.loomhive.web.SignedIn;

/** The months of all cooperatives: the open ones with what was earned, and the closed ones. */
@Named("periodsPage")
@RequestScoped
public class PeriodsPage {
  @Inject Cooperatives cooperatives;
  @Inject Earnings earnings;
  @Inject PayPeriods periods;
  @Inject Slips slips;
  @Inject SlipItems items;
  @Inject SignedIn signedIn;
  @Inject Clock clock;

  private List<MonthRow> open;
  private List<MonthRow> closed;

  public List<MonthRow> getOpen() {
    if (open == null) {
      open = new ArrayList<>();
      for (var each : cooperatives.seenBy(signedIn.actor())) open.addAll(openOf(each));
    }
    return open;
  }

  public List<MonthRow> getClosed() {
    if (closed == null) {
      closed = new ArrayList<>();
      for (var each : cooperatives.seenBy(signedIn.actor())) closed.addAll(closedOf(each));
      closed.sort((a, b) -> b.month().compareTo(a.month()));
    }
    return closed;
  }

  private List<MonthRow> openOf(Cooperative each) {
    var thisMonth = YearMonth.from(each.businessDay(clock.instant()));
    var rows = new ArrayList<MonthRow>();
    for (var total : earnings.monthsNotOnASlip(each.ref(), thisMonth))
      rows.add(row(each, total, false));
    if (rows.isEmpty() && !items.waiting(each.ref()).isEmpty())
      rows.add(row(each, MonthTotal.nothing(thisMonth), false));
    return rows;
  }

  private List<MonthRow> closedOf(Cooperative each) {
    Map<YearMonth, MonthTotal> totals =
        slips.months(each.ref()).stream().collect(Collectors.toMap(MonthTotal::month, t -> t));
    return periods.of(each.ref()).stream()
        .filter(PayPeriod::isClosed)
        .map(period -> totals.getOrDefault(period.month(), MonthTotal.nothing(period.month())))
        .map(total -> row(each, total, true))
        .toList();
  }

  private static MonthRow row(Cooperative each, MonthTotal total, boolean closed) {
    var amount = Money.ofMinor(total.minor().longValue(), each.currency());
    return new MonthRow(each, total.month(), closed, total.members().longValue(), amount);
  }
}
