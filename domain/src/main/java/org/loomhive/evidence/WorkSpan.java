package org.loomhive.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/**
 * Work of one cooperative in some quarters together.
 *
 * @param more empty where fewer than five people made it: then only works and pieces are told
 */
public record WorkSpan(
    CooperativeRef cooperative, Quarters quarters, int works, int pieces, Optional<More> more) {
  private static final int STEP = 5;
  private static final int MINUTES_PER_HOUR = 60;

  /** The first and the last with them. */
  public record Quarters(Quarter first, Quarter last) {}

  /**
   * What may be told of many.
   *
   * @param makers rounded down to five
   */
  public record More(int makers, Found found, Paid paid) {}

  /** Pieces, as they were found when somebody looked. */
  public record Found(int accepted, int seconds, int rejected, int sentBack) {}

  /**
   * What was agreed before the work began, and what was paid for it.
   *
   * @param floor what the same minutes must pay at least
   * @param minutes as makers said them, never fewer than the standard
   * @param leastHour what an hour paid to whoever got least for it
   */
  public record Paid(Money agreed, Money earned, Money floor, int minutes, Money leastHour) {
    public boolean isUnderFloor() {
      return earned.compareTo(floor) < 0;
    }
  }

  static WorkSpan of(List<DoneWork> works) {
    var first = works.get(0);
    var last = works.get(works.size() - 1);
    return new WorkSpan(
        first.work().cooperative(),
        new Quarters(first.quarter(), last.quarter()),
        works.size(),
        sum(works, one -> one.work().pieces()),
        Spans.isFew(works) ? Optional.empty() : Optional.of(more(works)));
  }

  private static More more(List<DoneWork> works) {
    long makers = works.stream().map(DoneWork::maker).distinct().count();
    return new More((int) makers / STEP * STEP, found(works), paid(works));
  }

  private static Found found(List<DoneWork> works) {
    return new Found(
        sum(works, one -> one.work().count().accepted()),
        sum(works, one -> one.work().count().second()),
        sum(works, one -> one.work().count().rejected()),
        sum(works, DoneWork::sentBack));
  }

  private static Paid paid(List<DoneWork> works) {
    var currency = works.get(0).agreed().currency();
    var rows = works.stream().flatMap(one -> one.earned().stream()).toList();
    return new Paid(
        Money.sum(currency, works.stream().map(DoneWork::agreed).toList()),
        money(currency, rows, DoneWork.Earned::amount),
        money(currency, rows, DoneWork.Earned::floor),
        rows.stream().mapToInt(DoneWork.Earned::minutes).sum(),
        leastHour(currency, works));
  }

  private static Money leastHour(String currency, List<DoneWork> works) {
    var byMaker = new LinkedHashMap<MemberRef, Long[]>();
    for (DoneWork one : works)
      for (DoneWork.Earned row : one.earned())
        byMaker.merge(
            one.maker(),
            new Long[] {row.amount().minor(), (long) row.minutes()},
            (a, b) -> new Long[] {a[0] + b[0], a[1] + b[1]});
    long least =
        byMaker.values().stream()
            .filter(sum -> sum[1] > 0)
            .mapToLong(sum -> Math.floorDiv(sum[0] * MINUTES_PER_HOUR, sum[1]))
            .min()
            .orElse(0);
    return Money.ofMinor(least, currency);
  }

  private static Money money(
      String currency, List<DoneWork.Earned> rows, Function<DoneWork.Earned, Money> part) {
    return Money.sum(currency, rows.stream().map(part).toList());
  }

  private static int sum(List<DoneWork> works, ToIntFunction<DoneWork> part) {
    return works.stream().mapToInt(part).sum();
  }
}
