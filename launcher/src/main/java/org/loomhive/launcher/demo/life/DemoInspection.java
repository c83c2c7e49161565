package org.loomhive.launcher.demo.life;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.launcher.demo.life.DemoCourse.Found;
import org.loomhive.launcher.demo.life.DemoCourse.Until;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.wage.AcceptWork;

/**
 * What the person for quality finds when she looks at finished pieces, and what follows from it.
 */
final class DemoInspection {
  private static final int DAYS_TO_MEND = 6;

  private final DemoWorld world;
  private final DemoMaking making;

  DemoInspection(DemoWorld world, DemoMaking making) {
    this.world = world;
    this.making = making;
  }

  void look(WorkOrderNumber number, DemoCourse course) {
    var work = making.find(number);
    switch (course.found()) {
      case GOOD -> accept(work, InspectionNote.none());
      case NOTE -> accept(work, InspectionNote.of(words(work, Found.NOTE)));
      case REWORK -> sendBack(work, course);
      case REJECT -> reject(work, course);
    }
  }

  private void accept(WorkOrder work, InspectionNote note) {
    world.get(AcceptWork.class).accept(work.number(), note, quality(work));
  }

  private void sendBack(WorkOrder work, DemoCourse course) {
    var by = world.today().minusDays(course.day(Until.INSPECTED) - (long) DAYS_TO_MEND);
    world
        .get(RecordInspection.class)
        .rework(work.number(), words(work, Found.REWORK), by, quality(work));
    var then = course.secondTime();
    if (then.reaches(Until.FINISHED)) making.finish(work.number(), then);
  }

  /** The order still waits for its piece: there is another work order for it now. */
  private void reject(WorkOrder work, DemoCourse course) {
    world
        .get(RecordInspection.class)
        .reject(work.number(), words(work, Found.REJECT), quality(work));
    var all = world.get(WorkOrders.class).forOrder(work.orderNumber().orElseThrow());
    all.stream()
        .filter(one -> one.orderLine().equals(work.orderLine()) && !one.isInspected())
        .forEach(one -> making.make(one.number(), course.secondTime()));
  }

  /** Somebody other than the manager, who gave out the work. */
  private Actor quality(WorkOrder work) {
    var ref = world.staff.get("quality").value();
    return new Actor(ref, Set.of(Role.QUALITY), Set.of(work.cooperative()));
  }

  private static String words(WorkOrder work, Found found) {
    return DemoTable.text("inspection." + work.recipe().skill() + "." + found);
  }
}
