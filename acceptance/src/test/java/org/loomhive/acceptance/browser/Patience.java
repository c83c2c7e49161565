package org.loomhive.acceptance.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Asks again until something is so: what happens behind an answer takes its time. */
final class Patience {
  private static final Duration BETWEEN = Duration.ofMillis(200);

  private Patience() {}

  /** What was answered when it was so. */
  static <T> T until(Duration longest, Callable<T> asked, Predicate<T> so) {
    var end = Instant.now().plus(longest);
    var answer = ask(asked);
    while (!so.test(answer)) {
      if (Instant.now().isAfter(end))
        throw new AssertionError("Still " + answer + " after " + longest.toSeconds() + " s");
      LockSupport.parkNanos(BETWEEN.toNanos());
      answer = ask(asked);
    }
    return answer;
  }

  private static <T> T ask(Callable<T> asked) {
    try {
      return asked.call();
    } catch (Exception trouble) {
      throw new IllegalStateException(trouble);
    }
  }
}
