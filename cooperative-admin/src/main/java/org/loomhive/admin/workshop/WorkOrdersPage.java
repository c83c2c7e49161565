package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** Work orders of the manager's cooperatives, one state or all that is open. */
@Named("workOrders")
@RequestScoped
public class WorkOrdersPage {
  private static final int SIZE = 25;
  private static final Set<WorkState> OPEN =
      EnumSet.complementOf(EnumSet.of(WorkState.PASSED, WorkState.REJECTED));

  @Inject WorkOrders orders;
  @Inject SignedIn signedIn;

  @Inject
  @ManagedProperty("#{param.state}")
  String stateParam;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<WorkOrder> rows;

  public List<WorkOrder> getRows() {
    if (rows == null) rows = orders.seenBy(signedIn.actor(), wanted(), getPaging().first(), SIZE);
    return rows;
  }

  public Paging getPaging() {
    if (paging == null)
      paging = Paging.of(pageParam, SIZE, orders.count(signedIn.actor(), wanted()));
    return paging;
  }

  public List<WorkState> getStates() {
    return List.of(WorkState.values());
  }

  public boolean isChosen(WorkState state) {
    return state.name().equals(stateParam);
  }

  private Set<WorkState> wanted() {
    return Arrays.stream(WorkState.values())
        .filter(this::isChosen)
        .findFirst()
        .map(Set::of)
        .orElse(OPEN);
  }
}
