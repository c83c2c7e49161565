package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.workshop.FairRates;
import org.loomhive.kernel.RunNumber;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.run.ProductionRun;
import org.loomhive.production.run.Runs;
import org.loomhive.web.SignedIn;

/** One run: its work orders, and what a piece pays before anybody is asked. */
@Named("productionRun")
@RequestScoped
public class RunPage {
  @Inject Runs runs;
  @Inject FairRates rates;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.n}")
  String number;

  private ProductionRun run;
  private List<WorkOrder> works;

  public void open() {
    getRun();
  }

  public ProductionRun getRun() {
    if (run == null) run = runs.get(new RunNumber(number), signedIn.actor());
    return run;
  }

  public List<WorkOrder> getWorks() {
    if (works == null) works = runs.worksOf(getRun());
    return works;
  }

  public int getPieces() {
    return getWorks().stream().mapToInt(WorkOrder::pieces).sum();
  }

  /** Standard hours of all of it, rounded up. */
  public int getHours() {
    int minutes =
        getWorks().stream().mapToInt(w -> w.pieces() * w.recipe().standardMinutes()).sum();
    return (minutes + 59) / 60;
  }

  /** Null where nothing was timed, so that nothing can be offered. */
  public Object rate(WorkOrder work) {
    if (work.pieceRate().isPresent()) return work.pieceRate().get();
    return rates.isTimed(work) ? rates.of(work).amount() : null;
  }
}
