package org.loomhive.catalog.shelf;

/** How far two words are apart: letters that are missing, too many, wrong or changed about. */
final class Letters {
  private static final int SHORT = 3;
  private static final int MIDDLE = 6;

  private Letters() {}

  /** How many slips are forgiven in a word of this length. */
  static int allowed(String word) {
    int length = word.codePointCount(0, word.length());
    if (length < SHORT) return 0;
    return length < MIDDLE ? 1 : 2;
  }

  static int apart(String one, String other) {
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int j = 0; j <= b.length; j++) cost[0][j] = j;
    for (int i = 1; i <= a.length; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= b.length; j++) {
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
        boolean changedAbout = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        cost[i][j] = changedAbout ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
      }
    }
    return cost[a.length][b.length];
  }
}
