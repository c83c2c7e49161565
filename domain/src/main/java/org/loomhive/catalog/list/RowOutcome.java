package org.loomhive.catalog.list;

import java.util.List;

/** What becomes of a row, or became of it. */
public record RowOutcome(int line, String product, What what, List<Finding> findings) {
  /** In one word. */
  public enum What {
    FRESH,
    CHANGED,
    SAME,
    REFUSED
  }

  public RowOutcome {
    findings = List.copyOf(findings);
  }

  public boolean isGood() {
    return what != What.REFUSED;
  }
}
