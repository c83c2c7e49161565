package org.loomhive.wage.ladder;

import java.util.List;

/**
 * The pay of an hour in one cooperative beside what it is compared with.
 *
 * @param rungs the lowest first
 * @param spreads the whole cooperative first, then its groups and its products
 */
public record Ladder(List<Rung> rungs, List<Spread> spreads) {
  public Ladder {
    rungs = List.copyOf(rungs);
    spreads = List.copyOf(spreads);
  }
}
