package org.loomhive.wage.share;

import java.time.Clock;
import java.time.Instant;
import java.util.function.IntConsumer;

/** Passes on how far something is, but not more often than every so many seconds. */
final class TellSometimes implements IntConsumer {
  private final Clock clock;
  private final int secondsBetween;
  private final IntConsumer listener;
  private Instant next = Instant.MIN;

  TellSometimes(Clock clock, int secondsBetween, IntConsumer listener) {
    this.clock = clock;
    this.secondsBetween = secondsBetween;
    this.listener = listener;
  }

  @Override
  public void accept(int percent) {
    var now = clock.instant();
    if (now.isBefore(next)) return;
    next = now.plusSeconds(secondsBetween);
    listener.accept(percent);
  }
}
