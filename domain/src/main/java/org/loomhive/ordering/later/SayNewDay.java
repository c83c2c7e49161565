package org.loomhive.ordering.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.loomhive.catalog.Workshops;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;

/**
 * Promises a later day for lines that will not leave in time. The buyer is told at once. It is no
 * fault of whoever makes them, and nothing of it reaches her pay.
 */
@ApplicationScoped
public class SayNewDay {
  @Inject Orders orders;
  @Inject NewDays days;
  @Inject TellOfDays tell;
  @Inject Workshops workshops;
  @Inject Clock clock;

  /**
   * What is promised now.
   *
   * @param lines by their numbers
   */
  public record Wanted(OrderNumber order, Set<Integer> lines, LocalDate day, DelayReason reason) {
    public Wanted {
      lines = new TreeSet<>(lines);
    }
  }

  @Transactional
  public void say(Wanted wanted, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = orders.lock(wanted.order());
    var lines = wanted.lines().stream().map(order::line).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (!order.isPaid()) throw new Refused(OrderRefusal.NOT_PAID, order.number());
    if (lines.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    int notice = nextNotice(order);
    var told = lines.stream().map(line -> move(line, wanted, notice, actor)).toList();
    tell.said(order, told);
  }

  private int nextNotice(Order order) {
    return 1 + days.of(order.number()).stream().mapToInt(NewDay::notice).max().orElse(0);
  }

  private NewDay move(OrderLine line, Wanted wanted, int notice, Actor actor) {
    if (line.isCancelled() || line.isShipped())
      throw new Refused(LaterRefusal.HAS_LEFT, line.productName());
    boolean isAsked = days.of(line).promise().asks(wanted.day(), today(line));
    var day =
        new NewDay(line, wanted.day(), wanted.reason())
            .inNotice(notice, isAsked)
            .said(actor, clock.instant());
    days.add(day);
    return day;
  }

  private LocalDate today(OrderLine line) {
    return clock.instant().atZone(workshops.get(line.cooperative()).zone()).toLocalDate();
  }
}
