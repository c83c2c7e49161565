package org.loomhive.launcher.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

/**
 * How fast the machine is right now: the CPU time of a calculation that is always the same. On a
 * machine that others share, twice the time here is twice the time everywhere.
 */
final class Pace {
  private static final int NUMBERS = 2_000_000;
  private static final int ROUNDS = 3;

  private Pace() {}

  /** Milliseconds; the middle of three. */
  static double millis() {
    var rounds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) rounds[i] = sortOnce();
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static double sortOnce() {
    var numbers = new Random(NUMBERS).ints(NUMBERS).toArray();
    var thread = ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadCpuTime();
    Arrays.sort(numbers);
    return (thread.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
