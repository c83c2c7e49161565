package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.ClosePayPeriod;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.PayPeriod;
import org.loomhive.wage.PayPeriods;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** One month of one cooperative: what was earned while it is open, its slips once it is closed. */
@Named("slipsPage")
@RequestScoped
public class SlipsPage {
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

  @Inject Cooperatives cooperatives;
  @Inject PayPeriods periods;
  @Inject Earnings earnings;
  @Inject Slips slips;
  @Inject ClosePayPeriod closing;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.c}")
  String c;

  @Inject
  @ManagedProperty("#{param.period}")
  String period;

  public Cooperative getCooperative() {
    var ref = new CooperativeRef(c);
    signedIn.actor().requireSight(ref);
    return cooperatives.get(ref);
  }

  public YearMonth getMonth() {
    if (period == null || !period.matches(MONTH)) throw new NotFound("month", period);
    return YearMonth.parse(period);
  }

  public boolean isClosed() {
    return periods.find(getCooperative().ref(), getMonth()).filter(PayPeriod::isClosed).isPresent();
  }

  public List<Slip> getSlips() {
    return slips.of(getCooperative().ref(), getMonth());
  }

  public List<EarnedWage> getEarned() {
    return earnings.notOnASlip(getCooperative().ref(), getMonth());
  }

  public String close() {
    closing.close(getCooperative().ref(), getMonth(), signedIn.actor());
    notes.good("books.period.done");
    return "/books/slips?faces-redirect=true&c=" + c + "&period=" + getMonth();
  }
}
