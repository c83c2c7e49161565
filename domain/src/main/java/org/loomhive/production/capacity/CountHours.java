package org.loomhive.production.capacity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.hours.Hours;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.stock.capacity.HoldHours;
import org.loomhive.stock.capacity.WriteHours;

/**
 * Counts the hours of each cooperative anew: what is offered by the week, and what work that is not
 * handed in takes of it. Whether work is offered or accepted makes no difference: it has to be
 * made.
 */
@ApplicationScoped
public class CountHours {
  private static final int AFTER_WORK_ORDERS_ARE_MADE = Interceptor.Priority.APPLICATION + 900;

  @Inject Cooperatives cooperatives;
  @Inject OpenMinutes open;
  @Inject Hours offered;
  @Inject Orders orders;
  @Inject WriteHours write;
  @Inject HoldHours holds;
  @Inject Clock clock;
  @Inject CountHours self;

  /** Its work counts from now on, in place of the hours that were held for it. */
  void on(@Observes @Priority(AFTER_WORK_ORDERS_ARE_MADE) OrderPaid event) {
    var number = new OrderNumber(event.orderNumber());
    var made =
        orders.get(number).lines().stream()
            .filter(OrderLine::isMadeToOrder)
            .map(OrderLine::cooperative)
            .collect(Collectors.toSet());
    made.forEach(self::count);
    holds.release(number.value());
  }

  /** Gives how many cooperatives were counted. */
  public int all() {
    self.tellNeeds();
    var all = self.refs();
    all.forEach(self::count);
    return all.size();
  }

  @Transactional
  public java.util.List<CooperativeRef> refs() {
    return cooperatives.all().stream().map(Cooperative::ref).toList();
  }

  /** What a piece takes, after the newest recipes. */
  @Transactional
  public void tellNeeds() {
    holds.sweep();
    write.needs(open.needs());
  }

  @Transactional
  public void count(CooperativeRef cooperative) {
    var today = cooperatives.get(cooperative).businessDay(clock.instant());
    var weeks = new WeeksOfCrafts(today, open.crafts());
    offered.offeredIn(cooperative, today).forEach(weeks::offer);
    open.minutes(cooperative).forEach(weeks::take);
    write.weeks(cooperative, today, weeks.told());
  }
}
