package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.web.Paging;

/** The lines of the newest proposal, a page at a time: what is proposed, or what has to wait. */
@Named("planRows")
@RequestScoped
public class PlanRows {
  private static final int SIZE = 25;

  @Inject PlanPage page;
  @Inject WorkPlans plans;

  @Inject
  @ManagedProperty("#{param.show}")
  String show;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<PlanLine> rows;

  public boolean isWaiting() {
    return "waiting".equals(show);
  }

  public long count(boolean waiting) {
    return plans.count(page.getPlan(), waiting);
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, count(isWaiting()));
    return paging;
  }

  public List<PlanLine> getAll() {
    if (rows == null) rows = plans.lines(page.getPlan(), isWaiting(), getPaging().first(), SIZE);
    return rows;
  }
}
