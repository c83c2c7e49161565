package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loomhive.admin.ChosenCooperative;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.handover.IssueSlips;
import org.loomhive.production.promise.LateWork;
import org.loomhive.web.SignedIn;

/** What waits for a manager today, counted. */
@Named("workshopToday")
@RequestScoped
public class TodayPage {
  private static final int MOST_URGENT = 6;

  @Inject WorkOrders workOrders;
  @Inject OrderDesk desk;
  @Inject IssueSlips slips;
  @Inject LateWork late;
  @Inject ChosenCooperative chosen;
  @Inject SignedIn signedIn;

  private Map<WorkState, Long> counts;
  private List<WorkOrder> urgent;

  /** The states in which somebody in the workshop has to do something, or waits for an answer. */
  public List<WorkState> getStates() {
    return List.of(
        WorkState.TO_PREPARE,
        WorkState.TO_OFFER,
        WorkState.OFFERED,
        WorkState.IN_MAKING,
        WorkState.FINISHED,
        WorkState.RECEIVED);
  }

  public long count(WorkState state) {
    if (counts == null) counts = workOrders.countOpen(signedIn.actor());
    return counts.get(state);
  }

  /** Slips that went with material and that their makers have not confirmed. */
  public long getToConfirm() {
    return slips.countWaiting(signedIn.actor());
  }

  public long getLate() {
    return chosen.isKnown() ? late.count(signedIn.actor(), chosen.getToday()) : 0;
  }

  public long getToShip() {
    return desk.count(signedIn.actor(), OrderDesk.Pile.TO_SHIP);
  }

  /** What is not in anybody's hands yet and due first. */
  public List<WorkOrder> getUrgent() {
    var open =
        Set.of(WorkState.TO_PREPARE, WorkState.TO_OFFER, WorkState.FINISHED, WorkState.RECEIVED);
    if (urgent == null) urgent = workOrders.seenBy(signedIn.actor(), open, 0, MOST_URGENT);
    return urgent;
  }
}
