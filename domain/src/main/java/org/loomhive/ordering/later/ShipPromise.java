package org.loomhive.ordering.later;

import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.Refused;

/**
 * The days by which one line was promised to leave. One small shift is only told; whoever is to
 * wait longer, or once more, is asked.
 *
 * @param first what she ordered by; it is what a kept promise is measured by
 * @param later each new day, the newest last
 */
public record ShipPromise(LocalDate first, List<LocalDate> later) {
  /** So many days after the first promise nobody is asked, once. */
  static final int SMALL_DAYS = 7;

  /** A day beyond that is a slip of the hand. */
  static final int FARTHEST_DAYS = 180;

  public ShipPromise {
    later = List.copyOf(later);
  }

  /** What counts now. */
  public LocalDate now() {
    return later.isEmpty() ? first : later.get(later.size() - 1);
  }

  /**
   * Whether she has to be asked about a new day.
   *
   * @param today where it is made
   */
  boolean asks(LocalDate day, LocalDate today) {
    if (!day.isAfter(now()) || day.isBefore(today))
      throw new Refused(LaterRefusal.NOT_LATER, now(), today);
    if (day.isAfter(today.plusDays(FARTHEST_DAYS)))
      throw new Refused(LaterRefusal.TOO_FAR, today.plusDays(FARTHEST_DAYS));
    return !later.isEmpty() || day.isAfter(first.plusDays(SMALL_DAYS));
  }
}
