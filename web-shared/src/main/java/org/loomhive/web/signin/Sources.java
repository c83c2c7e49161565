package org.loomhive.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loomhive.account.pause.Pause;

/**
 * How many wrong tries to sign in came from each place lately, over all accounts, on this node. A
 * house full of people behind one address has room; who guesses through many accounts has not.
 */
@ApplicationScoped
public class Sources {
  static final int ROOM = 40;
  static final Duration EACH_FADES_IN = Duration.ofSeconds(15);
  private static final int REMEMBERED = 10_000;

  @Inject Clock clock;

  private final Map<String, Tries> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> oldest) {
          return size() > REMEMBERED;
        }
      };

  /** So many tries at a moment; the time that they take to fade. */
  private record Tries(Duration fading, Instant at) {
    Duration leftAt(Instant now) {
      var left = fading.minus(Duration.between(at, now));
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  /** Counts a try as if it were wrong; refuses it when there were too many. */
  synchronized void knock(String source) {
    var left = left(source).plus(EACH_FADES_IN);
    var over = left.minus(EACH_FADES_IN.multipliedBy(ROOM));
    if (!over.isNegative() && !over.isZero()) throw Pause.refused(over);
    lately.put(source, new Tries(left, clock.instant()));
  }

  /** It was right: it does not count. */
  synchronized void right(String source) {
    var without = left(source).minus(EACH_FADES_IN);
    lately.put(source, new Tries(without, clock.instant()));
  }

  private Duration left(String source) {
    var tries = lately.get(source);
    return tries == null ? Duration.ZERO : tries.leftAt(clock.instant());
  }

  /**
   * The place that an address stands for: of a list the last, which our own balancer wrote; of the
   * many addresses that one IPv6 line has the part they share.
   */
  static String name(String address) {
    var last = address.substring(address.lastIndexOf(',') + 1).strip();
    return last.replaceFirst("^((?:[0-9a-fA-F]+:){4}).*", "$1");
  }
}
