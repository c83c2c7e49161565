package org.loomhive.production.jobwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** What makers have of a store on a day, counted by how long they have it. */
public record Ageing(LocalDate day, List<Bucket> buckets) {
  /** In a country without a term, material is looked at by quarters of a year. */
  private static final List<Integer> QUARTERS = List.of(0, 3, 6);

  /** What is open for so many whole months, in one unit. */
  public record Age(int months, int slips, Quantity open) {}

  /** From so many whole months on, and until before so many. */
  public record Span(int from, int until) {
    private static final int NO_END = 100_000;

    public static Span all() {
      return from(0);
    }

    static Span from(int months) {
      return new Span(months, NO_END);
    }
  }

  /**
   * From so many whole months on, and until the next.
   *
   * @param until null for the last
   * @param sums one for each unit, since grams and pieces do not add up
   */
  public record Bucket(int from, Integer until, int slips, List<Quantity> sums) {
    private boolean holds(int months) {
      return months >= from && (until == null || months < until);
    }

    public Span span() {
      return until == null ? Span.from(from) : new Span(from, until);
    }
  }

  /**
   * @param warnMonths the ages at which somebody is told
   */
  public static Ageing of(List<Age> ages, LocalDate day, List<Integer> warnMonths) {
    var bounds = new ArrayList<>(QUARTERS);
    bounds.addAll(warnMonths);
    var buckets = new ArrayList<Bucket>();
    for (int i = 0; i < bounds.size(); i++) {
      var until = i + 1 < bounds.size() ? bounds.get(i + 1) : null;
      buckets.add(filled(new Bucket(bounds.get(i), until, 0, List.of()), ages));
    }
    return new Ageing(day, List.copyOf(buckets));
  }

  private static Bucket filled(Bucket empty, List<Age> ages) {
    Map<Unit, Quantity> sums = new TreeMap<>();
    int slips = 0;
    for (Age age : ages) {
      if (!empty.holds(age.months())) continue;
      sums.merge(age.open().unit(), age.open(), Quantity::plus);
      slips += age.slips();
    }
    return new Bucket(empty.from(), empty.until(), slips, List.copyOf(sums.values()));
  }

  public int slips() {
    return buckets.stream().mapToInt(Bucket::slips).sum();
  }
}
