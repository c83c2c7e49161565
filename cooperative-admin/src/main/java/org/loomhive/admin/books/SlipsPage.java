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
import org.loomhive.wage.Slip;
import org.loomhive.wage.Slips;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** One month of one cooperative, and its slips once it is closed. */
@Named("slipsPage")
@RequestScoped
public class SlipsPage {
  private static final int ROWS = 100;
  private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

  @Inject Cooperatives cooperatives;
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

  private Cooperative cooperative;
  private Paging paging;
  private List<Slip> rows;

  public Cooperative getCooperative() {
    if (cooperative == null) {
      var ref = new CooperativeRef(c);
      signedIn.actor().requireSight(ref);
      cooperative = cooperatives.get(ref);
    }
    return cooperative;
  }

  public YearMonth getMonth() {
    if (period == null || !period.matches(MONTH)) throw new NotFound("month", period);
    return YearMonth.parse(period);
  }

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(page, ROWS, slips.count(getCooperative().ref(), getMonth()));
    return paging;
  }

  public List<Slip> getSlips() {
    if (rows == null) rows = slips.of(getCooperative().ref(), getMonth(), leaf(getPaging()));
    return rows;
  }

  private static Leafing leaf(Paging paging) {
    return Leafing.through(paging.first(), ROWS);
  }
}
