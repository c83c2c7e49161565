package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.payout.PayLine;
import org.loomhive.payout.PayLines;
import org.loomhive.payout.PayRun;
import org.loomhive.payout.PayRunTotals;
import org.loomhive.payout.PayRuns;
import org.loomhive.web.Paging;

/** One pay run with its lines, and those that stay behind. */
@Named("runPage")
@RequestScoped
public class RunPage {
  private static final int ROWS = 100;

  @Inject PayRuns runs;
  @Inject PayLines lines;

  @Inject
  @ManagedProperty("#{param.n}")
  String n;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private PayRun run;
  private List<PayLine> going;
  private List<PayLine> held;
  private Map<PayRunRef, PayRunTotals> totals;

  public PayRun getRun() {
    if (run == null) run = runs.get(new PayRunRef(n));
    return run;
  }

  public PayRunTotals getTotals() {
    if (totals == null) totals = runs.totals(List.of(getRun().ref()));
    return totals.get(getRun().ref());
  }

  public Paging getPaging() {
    return Paging.of(page, ROWS, getTotals().going());
  }

  public List<PayLine> getLines() {
    if (going == null)
      going = lines.going(getRun().ref(), Leafing.through(getPaging().first(), ROWS));
    return going;
  }

  /** Those that stay behind, with the reason. */
  public List<PayLine> getHeld() {
    if (held == null) held = lines.held(getRun().ref(), Leafing.through(0, ROWS));
    return held;
  }
}
