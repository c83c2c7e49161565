package org.loomhive.launcher.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.loomhive.workbench.TimeMachine;

/**
 * What is done when. Deeds are written down in any order and lived in the order of time, so that
 * what happened later also stands later in every book.
 */
final class DemoDiary {
  private final PriorityQueue<Deed> deeds =
      new PriorityQueue<>(Comparator.comparing(Deed::moment).thenComparing(Deed::number));

  private Instant now = Instant.EPOCH;
  private Instant done = Instant.EPOCH;
  private int written;

  private record Deed(Instant moment, int number, Runnable work) {}

  /** Deeds of one moment are done in the order in which they were written down. */
  void write(Instant moment, Runnable work) {
    if (moment.isBefore(now)) throw new IllegalStateException("Too late for " + moment);
    deeds.add(new Deed(moment, ++written, work));
  }

  /** Does everything; a deed may write down what follows from it. */
  void live() {
    for (var next = deeds.poll(); next != null; next = deeds.poll()) {
      now = next.moment();
      TimeMachine.travelTo(notBeforeDone(now));
      next.work().run();
      done = TimeMachine.now();
    }
  }

  /** A deed takes a moment itself: the next one does not begin before it is done. */
  private Instant notBeforeDone(Instant moment) {
    return moment.isBefore(done) ? done : moment;
  }
}
