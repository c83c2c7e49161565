package org.loomhive.launcher.demo.buyer;

import java.util.Set;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.SayNewDay;

/**
 * Two orders of the buyer with an account leave later than was promised: of one she is only told,
 * about the other she is asked and has not answered yet.
 */
public final class DemoLater {
  private static final String BY_SOME_DAYS = "eri-silk-shawl-border";
  private static final String BY_WEEKS = "eri-silk-throw";
  private static final int SOME_DAYS = 4;
  private static final int WEEKS = 21;
  private static final int NEWEST = 10;

  private DemoWorld world;

  public void load(DemoWorld here) {
    world = here;
    world.on(2, 18, 0, () -> later(BY_SOME_DAYS, SOME_DAYS, DelayReason.WEATHER));
    world.on(1, 18, 30, () -> later(BY_WEEKS, WEEKS, DelayReason.MATERIAL));
  }

  private void later(String slug, int days, DelayReason reason) {
    var line = waiting(world.skus.get(slug));
    var day = line.shipBy().plusDays(days);
    var lines = Set.of(line.lineNumber());
    var wanted = new SayNewDay.Wanted(line.orderNumber(), lines, day, reason);
    world.get(SayNewDay.class).say(wanted, world.actor("network-admin", Role.NETWORK_ADMIN));
    world.get(TellOutbox.class).all();
  }

  private OrderLine waiting(Sku sku) {
    var hers = world.get(Orders.class).of(world.buyers.get(DemoAccounts.BUYER), 0, NEWEST);
    return hers.stream()
        .flatMap(order -> order.lines().stream())
        .filter(line -> line.sku().equals(sku) && !line.isShipped() && !line.isCancelled())
        .findFirst()
        .orElseThrow();
  }
}
