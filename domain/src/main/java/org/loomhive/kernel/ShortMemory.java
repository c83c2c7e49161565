package org.loomhive.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Remembers a bounded number of answers for a short while; the oldest goes first. For what hardly
 * ever changes and every page asks for.
 */
public final class ShortMemory<K, V> {
  private final Duration lifetime;
  private final int most;
  private final Map<K, Kept<V>> kept = new LinkedHashMap<>();

  private record Kept<V>(V value, Instant at) {}

  public ShortMemory(Duration lifetime, int most) {
    this.lifetime = lifetime;
    this.most = most;
  }

  public V get(K key, Instant now, Supplier<V> look) {
    synchronized (kept) {
      var found = kept.get(key);
      if (found != null && isFresh(found, now)) return found.value();
    }
    var value = look.get();
    synchronized (kept) {
      kept.remove(key);
      kept.put(key, new Kept<>(value, now));
      for (Iterator<K> oldest = kept.keySet().iterator(); kept.size() > most; ) {
        oldest.next();
        oldest.remove();
      }
    }
    return value;
  }

  /** The next one who asks looks anew. */
  public void forget(K key) {
    synchronized (kept) {
      kept.remove(key);
    }
  }

  private boolean isFresh(Kept<V> found, Instant now) {
    return !now.isBefore(found.at()) && now.isBefore(found.at().plus(lifetime));
  }
}
