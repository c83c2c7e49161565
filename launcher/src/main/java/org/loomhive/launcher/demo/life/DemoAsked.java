package org.loomhive.launcher.demo.life;

import org.loomhive.catalog.asked.AskForIt;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.stock.StockKeeping;

/** The rarest honey is gone, and people ask for it. */
public final class DemoAsked {
  private static final int GONE_DAYS_AGO = 30;
  private static final int PEOPLE = 7;

  public void load(DemoWorld world) {
    var honey = world.skus.get("stingless-bee-honey");
    world.on(GONE_DAYS_AGO, 17, 0, () -> sellTheLast(world, honey));
    for (int i = 1; i <= PEOPLE; i++) {
      var once = "demo-" + i;
      world.on(GONE_DAYS_AGO - 3 * i, 12, i, () -> world.get(AskForIt.class).ask(honey, once));
    }
  }

  private static void sellTheLast(DemoWorld world, Sku honey) {
    int promised = world.get(StockKeeping.class).of(honey).allocated();
    world.get(StockKeeping.class).count(honey, promised, "the last jars were sold at the fair");
  }
}
