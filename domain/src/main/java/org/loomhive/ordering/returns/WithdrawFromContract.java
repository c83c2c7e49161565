package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.cancel.FreeLines;
import org.loomhive.ordering.cancel.LinesCancelled;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.refund.MoneyLeft;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.payment.refund.RefundReason;
import org.loomhive.wholesale.sold.WholesaleOrders;

/**
 * Takes a buyer's word that she goes back on the contract. It needs no reason and nobody's consent:
 * what has not left is stopped and paid back at once, what left she sends back, and what she had
 * asked for goes over into it. What a maker has begun stays hers and goes to the store.
 */
@ApplicationScoped
public class WithdrawFromContract {
  private static final Set<ReturnState> OPEN =
      EnumSet.of(ReturnState.ASKED, ReturnState.APPROVED, ReturnState.SENT, ReturnState.RECEIVED);

  private static final String RECEIPT = "withdrawal.received";
  private static final String RECEIPT_SEND = "withdrawal.received.send";

  @Inject Orders orders;
  @Inject OrderBusinesses businesses;
  @Inject WholesaleOrders sold;
  @Inject ReturnRequests requests;
  @Inject ReturnWindows windows;
  @Inject WaysBack ways;
  @Inject Worth worth;
  @Inject FreeLines free;
  @Inject MoneyLeft left;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** The last day, where her country has this right; empty elsewhere. Before all left, any day. */
  public Optional<LocalDate> lastDay(Order order) {
    if (isOfBusiness(order)) return Optional.empty();
    return windows
        .of(order, ReturnKind.WITHDRAWAL)
        .map(window -> ReturnWindows.lastDay(order, window).orElse(LocalDate.MAX));
  }

  /** It was sold to a business, or at the terms of a company, which has no such right. */
  public boolean isOfBusiness(Order order) {
    return sold.find(order.number()).isPresent() || businesses.of(order.number()).isPresent();
  }

  /** She may withdraw now, and has not yet. */
  public boolean isOpen(Order order) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    boolean inTime = lastDay(order).filter(last -> !today.isAfter(last)).isPresent();
    return inTime && order.isPaid() && !order.isCancelled() && find(order.number()).isEmpty();
  }

  /** What she declared before. */
  public Optional<ReturnRequest> find(OrderNumber number) {
    return requests.of(number).stream()
        .filter(one -> one.kind() == ReturnKind.WITHDRAWAL)
        .findFirst();
  }

  /** Declaring it twice is once. */
  @Transactional
  public void withdraw(OrderNumber number) {
    var order = orders.lock(number);
    if (find(number).isPresent()) return;
    if (isOfBusiness(order)) throw new Refused(ReturnRefusal.NOT_FOR_BUSINESSES);
    if (lastDay(order).isEmpty()) throw new Refused(ReturnRefusal.NOT_IN_YOUR_COUNTRY);
    if (!isOpen(order)) throw new Refused(ReturnRefusal.TOO_LATE);
    var now = clock.instant();
    var request =
        new ReturnRequest(number, ReturnKind.WITHDRAWAL, worth.toWithdraw(order))
            .asked("", AskReturn.BUYER, now);
    request.approve("", ways.of(request, order), Actor.system(), now);
    takeOver(request, now);
    requests.add(request);
    stopWhatIsHere(order, now);
    if (request.pieces().isEmpty()) end(request, order, now);
    outbox.add(receipt(request, now));
  }

  /** Whatever else she asked for is over: nothing comes back or is paid twice. */
  private void takeOver(ReturnRequest withdrawal, Instant now) {
    requests.of(withdrawal.order()).stream()
        .filter(one -> OPEN.contains(one.state()))
        .forEach(one -> one.goesOverInto(withdrawal, now));
  }

  /** Nothing has to come; what was sent back before may have been all that left. */
  private void end(ReturnRequest request, Order order, Instant now) {
    request.receive(now);
    request.settle(LossCause.CHANGE_OF_MIND, Actor.system(), now);
    var why =
        new MoneyLeft.Why(RefundReason.WITHDRAWN, request.ref().value(), LossCause.CHANGE_OF_MIND);
    left.give(order, worth.of(request, order), why, Actor.system());
  }

  /** Also what lies in closed parcels: they are opened again. */
  private void stopWhatIsHere(Order order, Instant now) {
    var here = order.openLines().stream().filter(line -> Worth.unsent(line) > 0).toList();
    if (here.isEmpty()) return;
    var back = GoingBack.ofLines(order, here);
    here.forEach(line -> line.stop(now, AskReturn.BUYER));
    free.free(order, here);
    left.giveUnsent(order, back, Actor.system());
    outbox.add(new LinesCancelled(order.number().value()));
  }

  /** What she declared and when, so that the message is a receipt, and where it is sent. */
  private static BuyerToTell receipt(ReturnRequest request, Instant now) {
    var said = request.ref() + ", " + now.atOffset(ZoneOffset.UTC).withNano(0);
    var way = request.way();
    boolean isSent = !request.pieces().isEmpty() && way.address().isPresent();
    return BuyerToTell.once(
            request.order(), isSent ? RECEIPT_SEND : RECEIPT, request.ref().value(), said)
        .beside(way.address().orElse(""), way.payer());
  }
}
