package org.loomhive.launcher.demo.life;

import java.util.Comparator;
import org.loomhive.kernel.Actor;
import org.loomhive.launcher.demo.DemoTable;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.WorkOrder;

/**
 * Chooses lots as a careful manager does: one that has enough, the oldest first; where none has,
 * several, with a word of why their dye baths may be mixed.
 */
public final class DemoLots {
  private DemoLots() {}

  public static void choose(DemoWorld world, WorkOrder work, MaterialNeed need, Actor manager) {
    var lots = world.get(MaterialLots.class);
    var missing = need.missing();
    Comparator<MaterialLot> enough =
        Comparator.comparing(lot -> lots.account(lot).free().compareTo(missing) < 0);
    var left = missing;
    for (var lot :
        lots.withSomethingFree(work.cooperative(), need.material().code()).stream()
            .sorted(enough)
            .toList()) {
      if (!left.isPositive()) return;
      var part = left.orLess(lots.account(lot).free());
      var choice = new AllocateLot.Choice(work.number(), lot.number(), part);
      if (left.equals(missing))
        world.get(AllocateLot.class).allocate(work.number(), lot.number(), part, manager);
      else world.get(AllocateLot.class).topUp(choice, DemoTable.text("lots.mixed"), manager);
      left = left.minus(part);
    }
  }
}
