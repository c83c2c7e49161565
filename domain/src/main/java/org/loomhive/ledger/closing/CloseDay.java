package org.loomhive.ledger.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Closes one day. Two who do it at once close it once: the day is a key. */
@ApplicationScoped
class CloseDay {
  @Inject Closings closings;
  @Inject Clock clock;

  @Transactional
  void close(LocalDate day) {
    if (closings.isClosed(day)) return;
    var previous = closings.newest().map(DayClosing::hash).orElse(DayClosing.NOTHING);
    var content = closings.content(day, previous);
    var closing = new DayClosing(day, content).closed(clock.instant());
    var kept = closings.kept();
    content
        .moved()
        .forEach((of, minor) -> closing.keeps(of, Math.addExact(kept.getOrDefault(of, 0L), minor)));
    closings.add(closing);
  }
}
