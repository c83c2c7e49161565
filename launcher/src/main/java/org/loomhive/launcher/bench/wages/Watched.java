package org.loomhive.launcher.bench.wages;

import java.io.IOException;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.loomhive.launcher.bench.Figures;
import org.loomhive.launcher.bench.Visit;

/** Somebody who looks again and again at how far large work is. */
final class Watched {
  private static final Duration BETWEEN = Duration.ofMillis(700);
  private static final Pattern DONE = Pattern.compile("<progress[^>]*value=\"(\\d+)\"");

  private final Visit visit;
  private final String path;
  private final Figures figures;
  private final TreeSet<Integer> seen = new TreeSet<>();

  Watched(Visit visit, String path, Figures figures) {
    this.visit = visit;
    this.path = path;
    this.figures = figures;
  }

  void look() throws IOException, InterruptedException {
    LockSupport.parkNanos(BETWEEN.toNanos());
    var done = visit.get(path).found(DONE);
    if (done != null && seen.add(Integer.parseInt(done))) figures.progress(done + " done");
  }

  /** Looks until the work is done, and gives what came of it. */
  <T> T during(Callable<T> work) throws Exception {
    var worker = Executors.newSingleThreadExecutor();
    try {
      var result = worker.submit(work);
      while (!result.isDone()) look();
      return result.get();
    } finally {
      worker.shutdown();
      worker.awaitTermination(1, TimeUnit.MINUTES);
    }
  }

  /** A work of which nobody can see how far it is misses. */
  void tell(String what) {
    figures.add(what + ", progress not shown", seen.isEmpty() ? 1 : 0, "", 0);
  }
}
