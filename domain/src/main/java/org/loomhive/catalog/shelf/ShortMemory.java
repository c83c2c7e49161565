package org.loomhive.catalog.shelf;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Remembers a bounded number of answers for a short while; the oldest goes first. */
final class ShortMemory<K, V> {
  private final Duration lifetime;
  private final int most;
  private final Map<K, Kept<V>> kept = new LinkedHashMap<>();

  private record Kept<V>(V value, Instant at) {}

  ShortMemory(Duration lifetime, int most) {
    this.lifetime = lifetime;
    this.most = most;
  }

  V get(K key, Instant now, Supplier<V> look) {
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

  private boolean isFresh(Kept<V> found, Instant now) {
    return !now.isBefore(found.at()) && now.isBefore(found.at().plus(lifetime));
  }
}
