package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.PayRunRef;
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
  private List<PayLine> all;
  private Map<PayRunRef, PayRunTotals> totals;

  public PayRun getRun() {
    if (run == null) run = runs.get(new PayRunRef(n));
    return run;
  }

  public PayRunTotals getTotals() {
    if (totals == null) totals = runs.totals(List.of(getRun().ref()));
    return totals.get(getRun().ref());
  }

  private List<PayLine> all() {
    if (all == null) all = lines.of(getRun().ref());
    return all;
  }

  private List<PayLine> going() {
    return all().stream().filter(line -> !line.isHeld()).toList();
  }

  public Paging getPaging() {
    return Paging.of(page, ROWS, going().size());
  }

  public List<PayLine> getLines() {
    return going().stream().skip(getPaging().first()).limit(ROWS).toList();
  }

  /** Those that stay behind, with the reason. */
  public List<PayLine> getHeld() {
    return all().stream().filter(PayLine::isHeld).limit(ROWS).toList();
  }
}
