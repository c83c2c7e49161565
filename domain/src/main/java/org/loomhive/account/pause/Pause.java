package org.loomhive.account.pause;

import java.time.Duration;
import java.time.Instant;
import org.loomhive.account.AccountRefusal;
import org.loomhive.kernel.Refused;

/** How long a door stays shut after wrong tries: longer after each, and long after the fifth. */
public final class Pause {
  public static final int TRIES = 5;
  public static final Duration LONG = Duration.ofMinutes(15);

  private Pause() {}

  /**
   * @param wrongTries since the last right one, at least 1
   */
  public static Duration after(int wrongTries) {
    return wrongTries >= TRIES ? LONG : Duration.ofSeconds(1L << wrongTries);
  }

  /** The later of two moments; the first may be missing. */
  public static Instant later(Instant one, Instant other) {
    return one == null || other.isAfter(one) ? other : one;
  }

  /** The no that tells how long is left. */
  public static Refused refused(Duration left) {
    long seconds = left.plusMillis(999).toSeconds();
    return seconds < 60
        ? new Refused(AccountRefusal.WAIT_SECONDS, seconds)
        : new Refused(AccountRefusal.WAIT_MINUTES, left.plusSeconds(59).toMinutes());
  }
}
