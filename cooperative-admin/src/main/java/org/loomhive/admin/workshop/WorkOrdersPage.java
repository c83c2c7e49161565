package org.loomhive.admin.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.admin.leaf.LongList;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkState;

/** Work orders of the manager's cooperatives: one state, what is late, or all that is open. */
@Named("workOrders")
@RequestScoped
public class WorkOrdersPage {
  @Inject WorkChoice choice;
  @Inject Names names;

  @Inject
  @ManagedProperty("#{param.page}")
  String page;

  private LongList<WorkOrder> list;

  public LongList<WorkOrder> getList() {
    if (list == null) list = new LongList<>(page, choice::total, this::rows);
    return list;
  }

  private List<WorkOrder> rows(Leafing how) {
    var rows = choice.rows(how);
    names.meet(rows.stream().map(work -> work.member().orElse(null)));
    return rows;
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

  public String called(WorkOrder work) {
    return names.called(work.member().orElse(null));
  }

  /** For the list that is taken away. */
  public String getQuery() {
    return choice.query();
  }
}
