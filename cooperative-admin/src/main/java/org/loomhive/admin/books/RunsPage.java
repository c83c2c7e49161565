package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRunTotals;
import org.loomhive.payout.PayRuns;
import org.loomhive.wage.Slips;
import org.loomhive.web.Paging;

/** All pay runs, the newest first. */
@Named("runsPage")
@RequestScoped
public class RunsPage {
  private static final int ROWS = 20;

  @Inject PayRuns runs;
  @Inject Slips slips;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private Paging paging;
  private List<PayRun> rows;
  private Map<PayRunRef, PayRunTotals> totals;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(page, ROWS, runs.count());
    return paging;
  }

  public List<PayRun> getRows() {
    if (rows == null) rows = runs.newest(getPaging().first(), ROWS);
    return rows;
  }

  public PayRunTotals totals(PayRunRef ref) {
    if (totals == null) totals = runs.totals(getRows().stream().map(PayRun::ref).toList());
    return totals.get(ref);
  }

  public long getWaiting() {
    return slips.countUnpaid();
  }
}
