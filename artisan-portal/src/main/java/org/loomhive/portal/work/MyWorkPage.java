package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.web.SignedIn;

/** The first page of the portal: her offers, what is in her hands, what waits, what is done. */
@Named("myWork")
@RequestScoped
public class MyWorkPage {
  private static final int DONE_SHOWN = 8;

  @Inject SignedIn signedIn;
  @Inject WorkOrders orders;
  private List<WorkOrder> offers;
  private List<WorkOrder> taken;
  private List<WorkOrder> done;

  public List<WorkOrder> getOffers() {
    if (offers == null) offers = orders.offeredTo(signedIn.member());
    return offers;
  }

  /** Being made. */
  public List<WorkOrder> getInHands() {
    return taken().stream().filter(WorkOrder::isInMaking).toList();
  }

  /** Finished, and not looked at yet. */
  public List<WorkOrder> getWaiting() {
    return taken().stream().filter(w -> !w.isInMaking()).toList();
  }

  public List<WorkOrder> getDone() {
    if (done == null) done = orders.doneBy(signedIn.member(), 0, DONE_SHOWN);
    return done;
  }

  public boolean isNothing() {
    return getOffers().isEmpty() && taken().isEmpty() && getDone().isEmpty();
  }

  private List<WorkOrder> taken() {
    if (taken == null) taken = orders.inHandsOf(signedIn.member());
    return taken;
  }
}
