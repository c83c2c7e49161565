package org.loomhive.launcher.bench;

import java.util.concurrent.Callable;
import org.loomhive.launcher.House;

/**
 * Repeats a load until the server has translated what it needs: until three rounds in a row have
 * cost no less CPU than the cheapest one before them.
 */
final class WarmUp {
  private static final int MOST_ROUNDS = 30;
  private static final int CALM_ROUNDS = 3;
  private static final double STILL_FALLING = 0.97;

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
    for (int i = 1; i <= MOST_ROUNDS && calm < CALM_ROUNDS; i++) {
      figures.progress(name + ": warming up, round " + i);
      var began = server.cpu();
      round.call();
      double cost = server.cpu().minus(began).toMillis();
      calm = cost > cheapest * STILL_FALLING ? calm + 1 : 0;
      cheapest = Math.min(cheapest, cost);
    }
  }
}
