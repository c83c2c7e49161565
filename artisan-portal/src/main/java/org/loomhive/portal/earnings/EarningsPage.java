package org.loomhive.portal.earnings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.wage.MonthlyIncome;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.wage.deduction.Agreements;
import org.loomhive.web.SignedIn;

/** Her pay in one look: this month, what is on its way, and the slips of the months before. */
@Named("earnings")
@RequestScoped
public class EarningsPage {
  private static final int SHOWN = 12;

  @Inject SignedIn signedIn;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject MonthlyIncome income;
  @Inject Slips slips;
  @Inject PayLines payments;
  @Inject Agreements agreements;
  @Inject Clock clock;
  private List<SlipAndPayment> rows;

  public YearMonth getMonth() {
    var cooperative = cooperatives.get(members.get(signedIn.member()).cooperative());
    return YearMonth.from(cooperative.businessDay(clock.instant()));
  }

  public Money getThisMonth() {
    return income.of(signedIn.member(), getMonth());
  }

  public List<SlipAndPayment> getRows() {
    if (rows == null) {
      var newest = payments.of(signedIn.member());
      rows =
          slips.of(signedIn.member()).stream()
              .limit(SHOWN)
              .map(slip -> with(slip, newest))
              .toList();
    }
    return rows;
  }

  /** Payments that left and of which she has not said that she has them. */
  public List<SlipAndPayment> getAsked() {
    return getRows().stream().filter(SlipAndPayment::isAsked).toList();
  }

  /** Somebody asks whether something may be kept back. */
  public boolean isAskedToAgree() {
    return agreements.of(signedIn.member()).stream()
        .anyMatch(agreement -> agreement.isWaiting() && !agreement.isConsented());
  }

  private static SlipAndPayment with(Slip slip, List<PayLine> newest) {
    var payment = newest.stream().filter(line -> line.slip().equals(slip.number())).findFirst();
    return new SlipAndPayment(slip, payment.orElse(null));
  }
}
