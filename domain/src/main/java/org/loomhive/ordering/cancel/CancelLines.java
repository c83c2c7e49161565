package org.loomhive.ordering.cancel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.company.SellToCompany;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.confirmation.LineNames;
import org.loomhive.ordering.discount.UseDiscount;
import org.loomhive.ordering.owed.PaidApart;
import org.loomhive.ordering.refund.MoneyLeft;
import org.loomhive.ordering.tax.GoingBack;

/**
 * Takes lines back before anybody began to make them: what was kept in the store is free again, and
 * what was paid goes back. Wages are not touched: who has taken the work keeps it.
 */
@ApplicationScoped
public class CancelLines {
  public static final String BY_BUYER = "buyer";

  @Inject Orders orders;
  @Inject FreeLines free;
  @Inject GiveUpRest rest;
  @Inject UseDiscount discounts;
  @Inject PaidApart apart;
  @Inject SellToCompany company;
  @Inject MoneyLeft left;
  @Inject Outbox outbox;
  @Inject LineNames names;
  @Inject Clock clock;

  /** What could be taken back now. */
  public static List<OrderLine> cancellable(Order order) {
    if (order.isExpired()) return List.of();
    return order.lines().stream().filter(OrderLine::isCancellable).toList();
  }

  /**
   * What she would get back for these lines; delivery and wrapping too, when nothing else is sent.
   */
  public Money worth(Order order, Collection<OrderLine> lines) {
    return left.worth(order, GoingBack.ofLines(order, lines));
  }

  /** The buyer takes all back that nobody has begun. Doing it twice is once. */
  @Transactional
  public void byBuyer(OrderNumber number) {
    var order = orders.lock(number);
    if (order.isCancelled()) return;
    var lines = cancellable(order);
    if (lines.isEmpty()) throw new Refused(OrderRefusal.NOTHING_TO_CANCEL, number);
    cancel(order, lines, BY_BUYER, Actor.system());
  }

  /**
   * Her payment came late and found less than she ordered: she has her money back for that line, or
   * for what is missing of it when the rest lies in parcels.
   */
  @Transactional
  public void shortLine(OrderNumber number, int lineNumber) {
    var order = orders.lock(number);
    var line = order.line(lineNumber);
    if (GiveUpRest.isDone(line)) return;
    if (!line.isShort()) throw new Refused(OrderRefusal.NOTHING_MISSING, line.productName());
    if (line.isPartlyPacked()) rest.giveUp(order, line, line.shortQuantity());
    else cancel(order, List.of(line), BY_BUYER, Actor.system());
  }

  /** The same, but she waits until there is another; she may still change her mind. */
  @Transactional
  public void waitFor(OrderNumber number, int lineNumber) {
    orders.lock(number).line(lineNumber).waitForIt(clock.instant());
  }

  /**
   * It leaves later than was promised, and she would rather have her money: that is ours to bear,
   * so it goes back also when its making has begun.
   */
  @Transactional
  public void lateLine(OrderNumber number, int lineNumber) {
    var order = orders.lock(number);
    var line = order.line(lineNumber);
    if (line.isPartlyPacked()) {
      rest.giveUp(order, line, line.unpacked());
      return;
    }
    if (line.unpacked() < line.wanted())
      throw new Refused(OrderRefusal.NOT_CANCELLABLE, line.productName());
    var back = GoingBack.ofLines(order, List.of(line));
    line.stop(clock.instant(), BY_BUYER);
    letGo(order, List.of(line), back, Actor.system());
  }

  /** The office does it for her, line by line. */
  @Transactional
  public void byStaff(OrderNumber number, Set<Integer> lineNumbers, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var order = orders.lock(number);
    var lines = lineNumbers.stream().map(order::line).filter(l -> !l.isCancelled()).toList();
    lines.forEach(line -> actor.requireSight(line.cooperative()));
    if (lineNumbers.isEmpty()) throw new Refused(OrderRefusal.NOTHING_CHOSEN);
    if (!lines.isEmpty()) cancel(order, lines, actor.ref(), actor);
  }

  private void cancel(Order order, List<OrderLine> lines, String by, Actor payer) {
    var now = clock.instant();
    var back = GoingBack.ofLines(order, lines);
    lines.forEach(line -> line.cancel(now, by));
    letGo(order, lines, back, payer);
  }

  private void letGo(Order order, List<OrderLine> lines, GoingBack back, Actor payer) {
    company.giveBack(order);
    free.free(order, lines);
    if (order.isPaid()) left.giveUnsent(order, back, payer);
    else {
      order.expire(clock.instant());
      discounts.giveBack(order.number());
      apart.giveBack(order);
    }
    outbox.add(new LinesCancelled(order.number().value()));
    outbox.add(
        BuyerToTell.about(
            order.number(), "order.cancelled", String.join(", ", names.of(order, lines))));
  }
}
