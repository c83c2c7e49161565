package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.refund.FirstOrder;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;

/**
 * Says what the pieces of a request are worth in money, so that none is paid for twice. A
 * withdrawal is also about pieces that she was let keep for a part of their price: it gives the
 * rest of it.
 */
@ApplicationScoped
public class Worth {
  @Inject ReturnRequests requests;
  @Inject FirstOrder first;
  @Inject Refunds refunds;

  /** What its pieces cost her; the delivery too, when a withdrawal leaves nothing with her. */
  GoingBack of(ReturnRequest request, Order order) {
    var before = before(request, order);
    boolean isLast = request.kind() == ReturnKind.WITHDRAWAL;
    boolean isAll = isLast && isAllBack(request, order);
    var back = GoingBack.ofPieces(order, request.counted(), before, isAll);
    var paid = first.asPaid(order, back);
    return isLast ? paid.without(paidForKept(request, order)) : paid;
  }

  /** Pieces that are with her and not paid back, by the number of their line. */
  Map<Integer, Integer> toWithdraw(Order order) {
    var over = settled(order, one -> true);
    var pieces = new TreeMap<Integer, Integer>();
    for (OrderLine line : order.openLines()) {
      int left = line.shippedPieces() - over(order, over, line);
      if (left > 0) pieces.put(line.lineNumber(), left);
    }
    return pieces;
  }

  /** What never left goes back first, then each request in its turn: so taxes add up. */
  private Map<Integer, Integer> before(ReturnRequest request, Order order) {
    boolean isLast = request.kind() == ReturnKind.WITHDRAWAL;
    var over = settled(order, one -> isPaidFor(one) && !one.ref().equals(request.ref()));
    var before = new TreeMap<Integer, Integer>();
    for (OrderLine line : order.openLines()) {
      int number = line.lineNumber();
      int settled = isLast ? over(order, over, line) : held(over, number);
      before.put(number, settled + line.cancelledPieces() + (line.isStopped() ? unsent(line) : 0));
    }
    return before;
  }

  private boolean isAllBack(ReturnRequest request, Order order) {
    var over = settled(order, Worth::isPaidFor);
    var lines = order.openLines();
    return !lines.isEmpty()
        && lines.stream()
            .allMatch(
                line ->
                    line.shippedPieces()
                        == of(request.counted(), line.lineNumber()) + over(order, over, line));
  }

  /** What she got for pieces that she was let keep and sends back after all. */
  private Money paidForKept(ReturnRequest request, Order order) {
    var kept = settled(order, one -> !isFinal(order, one) && isAlsoAbout(request, one));
    return Money.sum(order.total().currency(), kept.stream().map(one -> paid(order, one)).toList());
  }

  private static boolean isAlsoAbout(ReturnRequest withdrawal, ReturnRequest claim) {
    return claim.awaited().entrySet().stream()
        .anyMatch(
            one ->
                of(withdrawal.counted(), one.getKey()) + one.getValue()
                    > of(withdrawal.pieces(), one.getKey()));
  }

  /** Pieces of a line about which nothing more can be said. */
  private int over(Order order, List<ReturnRequest> settled, OrderLine line) {
    return settled.stream()
        .map(one -> isFinal(order, one) ? one.held() : one.came())
        .mapToInt(pieces -> of(pieces, line.lineNumber()))
        .sum();
  }

  private static int held(List<ReturnRequest> settled, int line) {
    return settled.stream().mapToInt(one -> of(one.held(), line)).sum();
  }

  /** She has the whole price of what she claimed about, or sent it back. */
  boolean isFinal(Order order, ReturnRequest settled) {
    if (settled.kind() != ReturnKind.CLAIM) return true;
    if (settled.awaited().isEmpty()) return true;
    var whole = GoingBack.ofPieces(order, settled.pieces(), Map.of(), false);
    return paid(order, settled).compareTo(first.asPaid(order, whole).sum()) >= 0;
  }

  private Money paid(Order order, ReturnRequest settled) {
    var back =
        refunds.of(first.of(order).number()).stream()
            .filter(one -> one.isPromised() && one.note().equals(settled.ref().value()))
            .map(Refund::amount)
            .toList();
    return Money.sum(order.total().currency(), back);
  }

  private List<ReturnRequest> settled(Order order, Predicate<ReturnRequest> which) {
    return requests.of(order.number()).stream()
        .filter(one -> one.state() == ReturnState.SETTLED)
        .filter(one -> one.kind() != ReturnKind.WITHDRAWAL)
        .filter(which)
        .toList();
  }

  private static boolean isPaidFor(ReturnRequest one) {
    return !one.kind().isExchange();
  }

  private static int of(Map<Integer, Integer> pieces, int line) {
    return pieces.getOrDefault(line, 0);
  }

  static int unsent(OrderLine line) {
    return line.wanted() - line.shippedPieces();
  }
}
