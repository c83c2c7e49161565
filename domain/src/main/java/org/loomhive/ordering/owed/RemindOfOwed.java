package org.loomhive.ordering.owed;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.confirmation.BuyerToTell;

/**
 * Reminds companies of what they owe: some days before its last day, and each week after that. The
 * same is never written twice, however often the job runs.
 */
@ApplicationScoped
public class RemindOfOwed {
  private static final int DAYS_BEFORE = 5;
  private static final int DAYS_BETWEEN = 7;

  @Inject OpenAccounts accounts;
  @Inject Outbox outbox;

  /** Gives how many orders were looked at of which the day is near or over. */
  @Transactional
  public int all() {
    int near = 0;
    for (OpenAccount open : accounts.all())
      if (open.due().filter(this::isNear).isPresent()) {
        remind(open, open.due().get());
        near++;
      }
    return near;
  }

  private boolean isNear(LocalDate due) {
    return !accounts.today().isBefore(due.minusDays(DAYS_BEFORE));
  }

  private void remind(OpenAccount open, LocalDate due) {
    long late = DAYS.between(due, accounts.today());
    var words = late > 0 ? "order.owed.late" : "order.owed.soon";
    var key = words + ":" + open.order() + (late > 0 ? ":" + (late - 1) / DAYS_BETWEEN : "");
    outbox.add(
        BuyerToTell.once(open.order(), words, key, open.owed().toString()).beside(due.toString()));
  }
}
