package org.loomhive.launcher.bench;

import java.util.Locale;

/**
 * One measured value with what it should be.
 *
 * @param value NaN when it could not be measured, which is always a miss
 * @param most the goal: the value must not be above it; NaN where nothing is asked
 */
record Figure(String name, double value, String unit, double most) {
  private static final String NOTHING = "-";

  static Figure plain(String name, double value, String unit) {
    return new Figure(name, value, unit, Double.NaN);
  }

  private boolean hasGoal() {
    return !Double.isNaN(most);
  }

  boolean isMissed() {
    return Double.isNaN(value) || hasGoal() && value > most;
  }

  String line() {
    var goal = hasGoal() ? "<= " + number(most) : NOTHING;
    var verdict = isMissed() ? "MISS" : hasGoal() ? "ok" : NOTHING;
    return String.format(
        Locale.ROOT, "%-52s %12s %-8s %-10s %s", name, number(value), unit, goal, verdict);
  }

  private static String number(double value) {
    var pattern = Math.abs(value) >= 100 ? "%.0f" : "%.2f";
    return String.format(Locale.ROOT, pattern, value);
  }
}
