package org.loomhive.admin.books.months;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.books.SlipsPage;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.wage.EarnedWage;
import org.loomhive.wage.Earnings;
import org.loomhive.web.Paging;

/** What was earned in the month of the page while it is open. */
@Named("earnedPart")
@RequestScoped
public class EarnedPart {
  private static final int ROWS = 100;

  @Inject SlipsPage month;
  @Inject Earnings earnings;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;
  private List<EarnedWage> rows;

  public Paging getPaging() {
    if (paging == null)
      paging =
          Paging.of(
              page, ROWS, earnings.countNotOnASlip(month.getCooperative().ref(), month.getMonth()));
    return paging;
  }

  public List<EarnedWage> getRows() {
    if (rows == null)
      rows =
          earnings.notOnASlip(
              month.getCooperative().ref(),
              month.getMonth(),
              Leafing.through(getPaging().first(), ROWS));
    return rows;
  }
}
