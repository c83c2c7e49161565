package org.loomhive.launcher.demo.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.launcher.demo.DemoWorld;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovement;
import org.loomhive.material.MovementKind;
import org.loomhive.material.history.HoldingHistory;
import org.loomhive.material.moisture.MoistureReadings;
import org.loomhive.material.moisture.Regain;
import org.loomhive.material.tally.PieceCounts;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * What makers held is kept for half a year, the newest yarn was measured in the dry season, and
 * nearly all bamboo is counted.
 */
public final class DemoScales {
  private static final int YESTERDAY = 1;
  private static final int MANY = 500;
  private static final int WEEKS = 26;
  private static final int TO_COUNT = 2;
  private static final int NEWEST = 6;

  /** A strip of bamboo in kilograms. */
  private static final BigDecimal STRIP = new BigDecimal("0.055");

  public void load(DemoWorld world) {
    for (int week = 0; week < WEEKS; week++)
      world.on(YESTERDAY + 7 * week, 2, 10, () -> world.get(HoldingHistory.class).noteToday());
    world.on(YESTERDAY, 16, 30, () -> measure(world));
    world.on(YESTERDAY, 16, 40, () -> count(world));
  }

  private static void measure(DemoWorld world) {
    for (Cooperative home : world.get(Cooperatives.class).all())
      for (MaterialLot lot : world.get(MaterialLots.class).of(home.ref(), 0, NEWEST))
        lot.material().fibre().ifPresent(fibre -> note(world, lot, fibre.standard()));
  }

  /** Drier than the trade reckons. */
  private static void note(DemoWorld world, MaterialLot lot, Regain standard) {
    var found = new Regain(standard.percent().subtract(new BigDecimal("1.60")));
    world.get(MoistureReadings.class).note(lot.number(), found, Actor.system());
  }

  /** What went out last waits for somebody to count it. */
  private static void count(DemoWorld world) {
    var counts = world.get(PieceCounts.class);
    for (Cooperative home : world.get(Cooperatives.class).all()) {
      List<MaterialMovement> waiting = counts.waiting(home.ref(), 0, MANY);
      for (MaterialMovement one : waiting.subList(0, Math.max(0, waiting.size() - TO_COUNT)))
        counts.count(one.number(), strips(one), Actor.system());
    }
  }

  private static int strips(MaterialMovement one) {
    var towards = one.kind() == MovementKind.RECEIVED ? RoundingMode.UP : RoundingMode.DOWN;
    return one.quantity().amount().divide(STRIP, 0, towards).intValueExact();
  }
}
