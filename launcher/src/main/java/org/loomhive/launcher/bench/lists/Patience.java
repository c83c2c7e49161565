package org.loomhive.launcher.bench.lists;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.Visit;

/** Somebody who looks at a page until the work that it tells of is done. */
final class Patience {
  private static final Duration BETWEEN = Duration.ofMillis(500);
  private static final Duration MOST = Duration.ofMinutes(10);
  private static final Pattern DONE = Pattern.compile("<progress[^>]*value=\"(\\d+)\"");

  private final Visit visit;
  private final String path;
  private final Figures figures;
  private String shown;

  Patience(Visit visit, String path, Figures figures) {
    this.visit = visit;
    this.path = path;
    this.figures = figures;
  }

  void until(Callable<Boolean> isDone) throws Exception {
    long end = System.nanoTime() + MOST.toNanos();
    while (!isDone.call()) {
      if (System.nanoTime() > end) throw new IllegalStateException(path + " is never done");
      var done = visit.get(path).found(DONE);
      if (done != null && !done.equals(shown)) figures.progress(done + " rows");
      if (done != null) shown = done;
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  boolean isShown() {
    return shown != null;
  }
}
