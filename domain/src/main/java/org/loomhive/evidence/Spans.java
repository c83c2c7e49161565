package org.loomhive.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.MemberRef;

/**
 * Quarters of work put together until enough people stand behind each figure. Every work is in one
 * span, so nobody is found by taking one figure from another.
 */
final class Spans {
  /** A figure about fewer is a figure about somebody, as in the spread of hourly pay. */
  static final int FEWEST = 5;

  private final List<List<DoneWork>> spans = new ArrayList<>();
  private List<DoneWork> open = new ArrayList<>();
  private Set<MemberRef> makers = new HashSet<>();

  private Spans() {}

  /**
   * What is left over at the end goes to the span before it.
   *
   * @param works of one cooperative, the earliest first
   */
  static List<List<DoneWork>> of(List<DoneWork> works) {
    var spans = new Spans();
    for (int i = 0; i < works.size(); i++) {
      spans.take(works.get(i));
      boolean isLastOfQuarter =
          i + 1 == works.size() || !works.get(i + 1).quarter().equals(works.get(i).quarter());
      if (isLastOfQuarter) spans.closeIfEnough();
    }
    return spans.end();
  }

  static boolean isFew(List<DoneWork> works) {
    return works.stream().map(DoneWork::maker).distinct().count() < FEWEST;
  }

  private void take(DoneWork work) {
    open.add(work);
    makers.add(work.maker());
  }

  private void closeIfEnough() {
    if (makers.size() < FEWEST) return;
    spans.add(open);
    open = new ArrayList<>();
    makers = new HashSet<>();
  }

  private List<List<DoneWork>> end() {
    if (open.isEmpty()) return spans;
    if (spans.isEmpty()) spans.add(open);
    else spans.get(spans.size() - 1).addAll(open);
    return spans;
  }
}
