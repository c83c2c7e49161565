package org.loomhive.admin.plans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.production.run.OpenWork;
import org.loomhive.production.run.ProductionRun;
import org.loomhive.production.run.Runs;
import org.loomhive.web.Paging;

/** What a cooperative could make together, and the runs that it made. */
@Named("productionRuns")
@RequestScoped
public class RunsPage {
  private static final int SIZE = 25;

  @Inject Runs runs;
  @Inject ChosenCooperative chosen;

  @Inject
  @ManagedProperty("#{param.p}")
  String product;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<OpenWork> open;
  private List<ProductionRun> made;

  public List<OpenWork> getOpen() {
    if (open == null) open = !chosen.isKnown() ? List.of() : runs.open(chosen.ref());
    return open;
  }

  /** The product of which a run is being made; null for none. */
  public OpenWork getChosen() {
    return getOpen().stream()
        .filter(one -> one.product().slug().equals(product))
        .findFirst()
        .orElse(null);
  }

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(pageParam, SIZE, !chosen.isKnown() ? 0 : runs.count(chosen.ref()));
    return paging;
  }

  public List<ProductionRun> getRuns() {
    if (made == null)
      made = !chosen.isKnown() ? List.of() : runs.of(chosen.ref(), getPaging().first(), SIZE);
    return made;
  }
}
