package org.loomhive.admin.boards;

/**
 * One bar of a chart.
 *
 * @param percent of the whole width
 * @param kind "", "warn" or "bad": how it is to be read, which the words beside it say too
 */
public record Bar(String label, int percent, String says, String kind) {
  private static final int WHOLE = 100;

  /** As long as its share of the longest. */
  public static int share(long part, long longest) {
    return longest == 0 ? 0 : (int) (part * WHOLE / longest);
  }
}
