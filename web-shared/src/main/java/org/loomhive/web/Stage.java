package org.loomhive.web;

import java.time.LocalDate;

/**
 * One step on a way, for the tag stages.
 *
 * @param day when it was reached, or is expected; null when nobody knows
 * @param current the step that things stand at now
 */
public record Stage(String label, LocalDate day, boolean reached, boolean current) {
  public String getLabel() {
    return label;
  }

  public LocalDate getDay() {
    return day;
  }

  public boolean isDated() {
    return day != null;
  }

  public boolean isReached() {
    return reached;
  }

  public boolean isCurrent() {
    return current;
  }
}
