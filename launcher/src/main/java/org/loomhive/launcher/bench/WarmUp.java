package org.loomhive.launcher.bench;

import java.util.concurrent.Callable;
import org.loomhive.launcher.House;

/**
 * Repeats a load until the server has translated what it needs: until two rounds in a row have cost
 * no clearly less CPU than the cheapest one before them.
 */
final class WarmUp {
  private static final int MOST_ROUNDS = 20;
  private static final double STILL_FALLING = 0.96;

  private final House house;
  private final Figures figures;

  WarmUp(House house, Figures figures) {
    this.house = house;
    this.figures = figures;
  }

  void run(String name, Callable<?> round) throws Exception {
    var server = new ProcessMeter(house.serverPid());
    double cheapest = Double.MAX_VALUE;
    int calm = 0;
    for (int i = 1; i <= MOST_ROUNDS && calm < 2; i++) {
      figures.progress(name + ": warming up, round " + i);
      var began = server.cpu();
      round.call();
      double cost = server.cpu().minus(began).toMillis();
      calm = cost > cheapest * STILL_FALLING ? calm + 1 : 0;
      cheapest = Math.min(cheapest, cost);
    }
  }
}
