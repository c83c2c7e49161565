package org.loomhive.production.jobwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** What makers have of a store on a day, by how long they have it. */
public record Ageing(List<OpenChallan> rows, LocalDate day, List<Bucket> buckets) {
  /** In a country without a term, material is looked at by quarters of a year. */
  private static final List<Integer> QUARTERS = List.of(0, 3, 6);

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
  }

  /**
   * @param warnMonths the ages at which somebody is told
   */
  public static Ageing of(List<OpenChallan> rows, LocalDate day, List<Integer> warnMonths) {
    var bounds = new ArrayList<>(QUARTERS);
    bounds.addAll(warnMonths);
    var buckets = new ArrayList<Bucket>();
    for (int i = 0; i < bounds.size(); i++) {
      var until = i + 1 < bounds.size() ? bounds.get(i + 1) : null;
      buckets.add(filled(new Bucket(bounds.get(i), until, 0, List.of()), rows, day));
    }
    return new Ageing(List.copyOf(rows), day, List.copyOf(buckets));
  }

  private static Bucket filled(Bucket empty, List<OpenChallan> rows, LocalDate day) {
    Map<Unit, Quantity> sums = new TreeMap<>();
    int slips = 0;
    for (OpenChallan row : rows) {
      if (!empty.holds(row.monthsOn(day))) continue;
      sums.merge(row.open().unit(), row.open(), Quantity::plus);
      slips++;
    }
    return new Bucket(empty.from(), empty.until(), slips, List.copyOf(sums.values()));
  }

  /** Those in the bucket that begins at an age, the oldest first; all for an age of none. */
  public List<OpenChallan> rowsFrom(int months) {
    return buckets.stream()
        .filter(bucket -> bucket.from() == months)
        .findFirst()
        .map(bucket -> rows.stream().filter(row -> bucket.holds(row.monthsOn(day))).toList())
        .orElse(rows);
  }
}
