package org.loomhive.launcher.demo.shop;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.ordering.view.OrderViews;

/** What the staff asks of the list of orders each morning. */
public final class DemoViews {
  private static final int DAYS_AGO = 60;
  private static final String PLACE = "meghalaya";

  public void load(DemoWorld world) {
    world.on(DAYS_AGO, 9, 15, () -> keep(world));
  }

  private static void keep(DemoWorld world) {
    var hers = world.cooperatives.get(PLACE);
    var ref = world.staff.get("manager-" + PLACE).value();
    var manager = new Actor(ref, Set.of(Role.MANAGER), Set.of(hers));
    var views = world.get(OrderViews.class);
    views.keep("Should have left", "pile=ALL&late=1", hers, manager);
    views.keep("Paid in euros", "pile=ALL&currency=EUR", null, manager);
  }
}
