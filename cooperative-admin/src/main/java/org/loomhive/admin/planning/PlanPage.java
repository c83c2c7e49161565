package org.loomhive.admin.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.production.proposal.AskForPlan;
import org.loomhive.production.proposal.PlanLine;
import org.loomhive.production.proposal.WorkPlan;
import org.loomhive.production.proposal.WorkPlans;
import org.loomhive.wage.share.OfferPlan;
import org.loomhive.web.Notes;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** The newest proposal for a cooperative: asked for, on its way, or there to be offered. */
@Named("planPage")
@RequestScoped
public class PlanPage {
  private static final int SIZE = 25;

  @Inject ChosenCooperative chosen;
  @Inject WorkPlans plans;
  @Inject AskForPlan ask;
  @Inject OfferPlan offer;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.show}")
  String show;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private WorkPlan plan;

  /** Null before the first. */
  public WorkPlan getPlan() {
    if (plan == null) plan = plans.newest(chosen.ref()).orElse(null);
    return plan;
  }

  public boolean isWaiting() {
    return "waiting".equals(show);
  }

  public long count(boolean waiting) {
    return plans.count(getPlan(), waiting);
  }

  public long getOpen() {
    return plans.countOpen(getPlan());
  }

  public Paging getPaging() {
    return Paging.of(pageParam, SIZE, count(isWaiting()));
  }

  public List<PlanLine> getRows() {
    return plans.lines(getPlan(), isWaiting(), getPaging().first(), SIZE);
  }

  public String ask() {
    ask.ask(chosen.ref(), signedIn.actor());
    return address();
  }

  public String offer() {
    int hindered = offer.offer(getPlan().ref(), signedIn.actor());
    notes.good(hindered == 0 ? "planning.offered" : "planning.offered.some");
    return address();
  }

  private String address() {
    return "/workshop/plan?faces-redirect=true&of=" + chosen.ref();
  }
}
