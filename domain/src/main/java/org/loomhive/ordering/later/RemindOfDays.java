package org.loomhive.ordering.later;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Orders;

/** Asks once more whoever has not said for some days whether she waits. */
@ApplicationScoped
public class RemindOfDays {
  private static final Duration PATIENCE = Duration.ofDays(4);

  @Inject Orders orders;
  @Inject NewDays days;
  @Inject TellOfDays tell;
  @Inject Clock clock;
  @Inject RemindOfDays self;

  /** Gives in how many orders. */
  public int all() {
    var due = self.due();
    due.forEach(self::remind);
    return due.size();
  }

  @Transactional
  public List<OrderNumber> due() {
    return days.unanswered(before());
  }

  @Transactional
  public void remind(OrderNumber number) {
    var order = orders.lock(number);
    var open =
        days.of(order).stream().filter(LineDays::isAsked).map(LineDays::last).filter(this::isDue);
    var notices = open.collect(groupingBy(NewDay::notice)).values();
    for (List<NewDay> notice : notices) {
      notice.forEach(day -> day.remind(clock.instant()));
      tell.again(order, notice);
    }
  }

  private boolean isDue(NewDay day) {
    return day.remindedAt().isEmpty() && day.saidAt().isBefore(before());
  }

  private Instant before() {
    return clock.instant().minus(PATIENCE);
  }
}
