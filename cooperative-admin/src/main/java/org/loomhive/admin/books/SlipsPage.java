package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** One month of one cooperative: what was earned while it is open, its slips once it is closed. */
@Named("slipsPage")
@RequestScoped
public class SlipsPage {
  private static final int ROWS = 100;
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

  @Inject Cooperatives cooperatives;
  @Inject Earnings earnings;
  @Inject Slips slips;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.c}")
  String c;

  @Inject
  @ManagedProperty("#{param.period}")
  String period;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private List<EarnedWage> earned;
  private List<Slip> rows;

  public Cooperative getCooperative() {
    var ref = new CooperativeRef(c);
    signedIn.actor().requireSight(ref);
    return cooperatives.get(ref);
  }

  public YearMonth getMonth() {
    if (period == null || !period.matches(MONTH)) throw new NotFound("month", period);
    return YearMonth.parse(period);
  }

  public Paging getEarnedPaging() {
    return Paging.of(page, ROWS, earnings.countNotOnASlip(getCooperative().ref(), getMonth()));
  }

  public List<EarnedWage> getEarned() {
    if (earned == null)
      earned = earnings.notOnASlip(getCooperative().ref(), getMonth(), leaf(getEarnedPaging()));
    return earned;
  }

  public Paging getSlipsPaging() {
    return Paging.of(page, ROWS, slips.count(getCooperative().ref(), getMonth()));
  }

  public List<Slip> getSlips() {
    if (rows == null) rows = slips.of(getCooperative().ref(), getMonth(), leaf(getSlipsPaging()));
    return rows;
  }

  private static Leafing leaf(Paging paging) {
    return Leafing.through(paging.first(), ROWS);
  }
}
