package org.loomhive.production.proposal;

import java.util.List;
import java.util.Map;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.MaterialCode;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.plan.PlanTask;

/**
 * A task, the work orders behind it in the same order, and what is not planned at all.
 *
 * @param names of the materials
 */
public record Gathered(
    PlanTask task,
    List<WorkOrder> planned,
    Map<WorkOrder, Why> unplanned,
    Map<MaterialCode, String> names) {
  /**
   * What the wage room knows.
   *
   * @param fair what each work order pays at the fair rate; untimed work is missing
   * @param earned by each member in the last 90 days, in the smallest coin
   */
  public record Pay(Map<WorkOrderNumber, Money> fair, Map<MemberRef, Long> earned) {}
}
