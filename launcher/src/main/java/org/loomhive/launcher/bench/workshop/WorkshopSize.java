package org.loomhive.launcher.bench.workshop;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many of everything a network of workshops has. One cooperative is large, the others share the
 * rest evenly.
 *
 * @param works each moves material about six times
 */
record WorkshopSize(int cooperatives, int makers, int lots, int works, int managers) {
  private static final int WHOLE_PERCENT = 100;
  private static final WorkshopSize FULL = new WorkshopSize(300, 30_000, 200_000, 300_000, 50);

  /** In so many parts of a thousand of everything the large cooperative has its makers and lots. */
  private static final int LARGE_MAKERS = 67;

  private static final int LARGE_LOTS = 75;

  /** As the goals have it, or a share of it for work on the bench itself. */
  static WorkshopSize asAsked() {
    int percent = Integer.getInteger("loomhive.bench.percent", WHOLE_PERCENT);
    return new WorkshopSize(
        Math.max(50, FULL.cooperatives * percent / WHOLE_PERCENT),
        FULL.makers * percent / WHOLE_PERCENT,
        FULL.lots * percent / WHOLE_PERCENT,
        FULL.works * percent / WHOLE_PERCENT,
        FULL.managers);
  }

  private static int of(int all, int thousandths) {
    return all * thousandths / 1000;
  }

  /** The words in braces that the statements know. */
  Map<String, Integer> words() {
    var words = new TreeMap<String, Integer>();
    words.put("cooperatives", cooperatives);
    words.put("makers", makers);
    words.put("lots", lots);
    words.put("works", works);
    words.put("most", Math.max(works, lots));
    words.put("managers", managers);
    words.put("bigMakers", of(makers, LARGE_MAKERS));
    words.put("bigLots", of(lots, LARGE_LOTS));
    words.put("bigWorks", of(works, LARGE_LOTS));
    words.put("smallMakers", (makers - of(makers, LARGE_MAKERS)) / (cooperatives - 1));
    words.put("smallLots", (lots - of(lots, LARGE_LOTS)) / (cooperatives - 1));
    return words;
  }
}
