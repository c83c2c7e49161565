package org.loomhive.ordering.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.cancel.GiveUpRest;

/**
 * A buyer who is asked about a new day waits for it, or has her money back for that line, or for
 * what of it lies in no parcel. Without a word from her the line waits.
 */
@ApplicationScoped
public class AnswerNewDay {
  @Inject Orders orders;
  @Inject NewDays days;
  @Inject CancelLines cancel;
  @Inject Clock clock;

  /** Saying it twice is saying it once. */
  @Transactional
  public void keepWaiting(OrderNumber number, int lineNumber) {
    var asked = days.of(orders.lock(number).line(lineNumber));
    if (asked.isLater() && asked.last().isAgreed()) return;
    requireAsked(asked);
    asked.last().answer(true, clock.instant());
  }

  /** Also when somebody has begun to make it: she keeps that work and its pay. */
  @Transactional
  public void giveBack(OrderNumber number, int lineNumber) {
    var line = orders.lock(number).line(lineNumber);
    if (GiveUpRest.isDone(line)) return;
    var asked = days.of(line);
    requireAsked(asked);
    asked.last().answer(false, clock.instant());
    cancel.lateLine(number, lineNumber);
  }

  private static void requireAsked(LineDays days) {
    if (!days.isAsked()) throw new Refused(LaterRefusal.NOTHING_ASKED);
  }
}
