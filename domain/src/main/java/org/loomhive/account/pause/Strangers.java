package org.loomhive.account.pause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.loomhive.kernel.Fingerprint;

/**
 * Names that nobody has, and how often they were tried. They wait like everybody else, so that a
 * pause tells nobody who has an account. Kept in this process only; the oldest are forgotten.
 */
@ApplicationScoped
public class Strangers {
  private static final int REMEMBERED = 10_000;

  private final Map<String, Tried> tried =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tried> oldest) {
          return size() > REMEMBERED;
        }
      };

  private record Tried(int times, Instant shutUntil) {}

  /** Counts a try; gives how long the door is still shut, nothing when it was open. */
  public synchronized Duration take(String name, Instant now) {
    var key = Fingerprint.of(name);
    var before = tried.getOrDefault(key, new Tried(0, Instant.MIN));
    if (now.isBefore(before.shutUntil())) return Duration.between(now, before.shutUntil());
    int times = before.times() >= Pause.TRIES ? 1 : before.times() + 1;
    tried.put(key, new Tried(times, now.plus(Pause.after(times))));
    return Duration.ZERO;
  }
}
