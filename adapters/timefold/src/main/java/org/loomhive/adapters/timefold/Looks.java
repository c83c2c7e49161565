package org.loomhive.adapters.timefold;

import java.util.function.IntConsumer;

/** Counts how many changes were looked at, and tells each further percent. */
final class Looks {
  private static final int ALL = 100;

  private final long most;
  private final IntConsumer percent;
  private long done;
  private int told;

  Looks(long most, IntConsumer percent) {
    this.most = most;
    this.percent = percent;
  }

  void one() {
    done++;
    int now = (int) Math.min(ALL, done * ALL / most);
    if (now == told) return;
    told = now;
    percent.accept(now);
  }
}
