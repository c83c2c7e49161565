package org.loomhive.production.plan;

/** How unevenly income would be spread: squares of what each would have, in parts of the mean. */
final class EvenIncome {
  private static final int PARTS = 1000;

  private final long[] income;
  private final long unit;
  private long squares;

  EvenIncome(PlanTask task) {
    income = task.makers().stream().mapToLong(Maker::earned).toArray();
    long all = 0;
    for (long one : income) all += one;
    for (OpenWork work : task.works()) all += work.pay();
    unit = Math.max(1, all / Math.max(1, income.length) / PARTS);
    for (long one : income) squares += square(one);
  }

  void change(int maker, long by) {
    squares -= square(income[maker]);
    income[maker] += by;
    squares += square(income[maker]);
  }

  private long square(long amount) {
    long parts = amount / unit;
    return parts * parts;
  }

  long of(int maker) {
    return income[maker];
  }

  long uneven() {
    return squares;
  }
}
