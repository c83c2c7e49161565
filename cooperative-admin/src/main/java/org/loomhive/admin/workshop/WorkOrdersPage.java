package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkState;
import org.loomhive.web.Paging;

/** Work orders of the manager's cooperatives: one state, what is late, or all that is open. */
@Named("workOrders")
@RequestScoped
public class WorkOrdersPage {
  private static final int SIZE = 25;

  @Inject WorkChoice choice;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<WorkOrder> rows;

  public List<WorkOrder> getRows() {
    if (rows == null) rows = choice.rows(getPaging().first(), SIZE);
    return rows;
  }

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, choice.total());
    return paging;
  }

  public List<WorkState> getStates() {
    return List.of(WorkState.values());
  }

  public boolean isChosen(WorkState state) {
    return choice.state().filter(state::equals).isPresent();
  }

  public boolean isLate() {
    return choice.isLate();
  }

  public boolean isPastDue(WorkOrder work) {
    return choice.isPastDue(work);
  }

  /** For the list that is taken away. */
  public String getQuery() {
    return choice.query();
  }
}
