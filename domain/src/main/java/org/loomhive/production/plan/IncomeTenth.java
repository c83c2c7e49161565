package org.loomhive.production.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean income of a tenth of some people, before a plan and after it, in the smallest coin. Each
 * time they stand in the order of what they have, so nobody is told by it.
 */
@Embeddable
public class IncomeTenth implements Serializable {
  private static final int PARTS = 10;

  @Column(name = "before_minor")
  private long before;

  @Column(name = "after_minor")
  private long after;

  protected IncomeTenth() {} // for EclipseLink

  private IncomeTenth(long before, long after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Those who have least first; fewer than ten people are as many parts.
   *
   * @param after of the same people as before
   */
  public static List<IncomeTenth> of(List<Long> before, List<Long> after) {
    var then = means(before);
    var now = means(after);
    var tenths = new ArrayList<IncomeTenth>();
    for (int i = 0; i < then.size(); i++) tenths.add(new IncomeTenth(then.get(i), now.get(i)));
    return tenths;
  }

  private static List<Long> means(List<Long> incomes) {
    var sorted = incomes.stream().sorted().toList();
    int parts = Math.min(PARTS, sorted.size());
    var means = new ArrayList<Long>();
    for (int part = 0; part < parts; part++) {
      var some = sorted.subList(from(part, parts, sorted), from(part + 1, parts, sorted));
      means.add(some.stream().mapToLong(Long::longValue).sum() / some.size());
    }
    return means;
  }

  private static int from(int part, int parts, List<Long> sorted) {
    return part * sorted.size() / parts;
  }

  public long before() {
    return before;
  }

  public long after() {
    return after;
  }
}
