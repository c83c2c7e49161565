package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.Slip;
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
      for (var each : cooperatives.seenBy(signedIn.actor()))
        periods.of(each.ref()).stream()
            .filter(PayPeriod::isClosed)
            .map(period -> closedRow(each, slips.of(each.ref(), period.month()), period.month()))
            .forEach(closed::add);
      closed.sort((a, b) -> b.month().compareTo(a.month()));
    }
    return closed;
  }

  private List<MonthRow> openOf(Cooperative each) {
    var months = new TreeMap<YearMonth, List<EarnedWage>>();
    var thisMonth = YearMonth.from(each.businessDay(clock.instant()));
    for (var wage : earnings.notOnASlip(each.ref(), thisMonth))
      months.computeIfAbsent(wage.period(), month -> new ArrayList<>()).add(wage);
    if (months.isEmpty() && !items.waiting(each.ref()).isEmpty()) months.put(thisMonth, List.of());
    return months.entrySet().stream().map(m -> openRow(each, m.getValue(), m.getKey())).toList();
  }

  private static MonthRow openRow(Cooperative each, List<EarnedWage> rows, YearMonth month) {
    var total = Money.sum(each.currency(), rows.stream().map(EarnedWage::amount).toList());
    long members = rows.stream().map(EarnedWage::member).distinct().count();
    return new MonthRow(each, month, false, members, total);
  }

  private static MonthRow closedRow(Cooperative each, List<Slip> rows, YearMonth month) {
    var total = Money.sum(each.currency(), rows.stream().map(Slip::net).toList());
    long members = rows.stream().map(Slip::member).distinct().count();
    return new MonthRow(each, month, true, members, total);
  }
}
