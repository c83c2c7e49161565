package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.ordering.tax.TaxesBack;
import org.loomhive.payment.refund.AskRefund;
import org.loomhive.payment.refund.LossCause;
import org.loomhive.stock.StockKeeping;

/**
 * The office agrees to a request or says why not, takes the pieces in, and settles it. What comes
 * back costs the house, never the one who made it.
 */
@ApplicationScoped
public class DecideReturn {
  private static final String APPROVED = "return.approved";
  private static final String SEND = "return.approved.send";
  private static final String KEPT = "return.approved.kept";

  @Inject ReturnRequests requests;
  @Inject Orders orders;
  @Inject WaysBack ways;
  @Inject StockKeeping stock;
  @Inject AskRefund refund;
  @Inject TaxesBack taxes;
  @Inject ReplacePieces replace;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** She is told where to send the pieces, and who pays for it. */
  @Transactional
  public void approve(ReturnRef ref, String told, Actor actor) {
    var request = mine(ref, actor);
    approve(request, told.strip(), ways.of(request, orders.get(request.order())), actor);
  }

  /** A claim is agreed to, and nothing has to come back. */
  @Transactional
  public void letKeep(ReturnRef ref, String told, Actor actor) {
    var request = mine(ref, actor);
    if (request.kind() != ReturnKind.CLAIM) throw new Refused(ReturnRefusal.ONLY_CLAIMS);
    approve(request, told.strip(), WayBack.kept(), actor);
  }

  private void approve(ReturnRequest request, String told, WayBack way, Actor actor) {
    if (request.state() != ReturnState.ASKED && request.state() != ReturnState.REFUSED) return;
    request.approve(told, way, actor, clock.instant());
    var words = way.isKept() ? KEPT : way.address().isPresent() ? SEND : APPROVED;
    var letter = BuyerToTell.once(request.order(), words, words + ":" + request.ref(), told);
    outbox.add(letter.beside(way.address().orElse(""), way.payer()));
  }

  @Transactional
  public void refuse(ReturnRef ref, String why, Actor actor) {
    var request = mine(ref, actor);
    if (request.state() == ReturnState.REFUSED) return;
    request.refuse(why.strip(), actor, clock.instant());
    tell(request, "return.refused", why.strip());
  }

  /** The parcel came; nothing of it can be sold before it was looked at. */
  @Transactional
  public void receive(ReturnRef ref, Actor actor) {
    var request = mine(ref, actor);
    if (request.isReceived()) return;
    request.receive(clock.instant());
    var order = orders.get(request.order());
    request
        .pieces()
        .forEach((n, pieces) -> stock.comeBack(order.line(n).sku(), pieces, reason(request)));
  }

  /** What the pieces cost her, and the delivery when a withdrawal leaves nothing of the order. */
  public Money worth(ReturnRequest request, Order order) {
    return goingBack(request, order).sum();
  }

  private GoingBack goingBack(ReturnRequest request, Order order) {
    var before = new HashMap<Integer, Integer>();
    for (ReturnRequest other : requests.of(order.number()))
      if (other.state() == ReturnState.SETTLED && !other.kind().isExchange())
        other.pieces().forEach((line, pieces) -> before.merge(line, pieces, Integer::sum));
    for (OrderLine line : order.lines())
      before.merge(line.lineNumber(), line.cancelledPieces(), Integer::sum);
    boolean isAll = request.kind() == ReturnKind.WITHDRAWAL && isWhole(request, order);
    return GoingBack.ofPieces(order, request.pieces(), before, isAll);
  }

  private static boolean isWhole(ReturnRequest request, Order order) {
    return order.openLines().stream()
        .allMatch(l -> request.pieces().getOrDefault(l.lineNumber(), 0) == l.wanted());
  }

  /**
   * How a request ends.
   *
   * @param back how much goes back; nothing for an exchange
   * @param good lines whose pieces are as new and go to the shelf again; the others are damaged
   * @param cause what it came from
   */
  public record Ending(Money back, Set<Integer> good, LossCause cause) {}

  /** Money goes back or another piece is sent. */
  @Transactional
  public void settle(ReturnRef ref, Ending how, Actor actor) {
    var request = mine(ref, actor);
    if (request.state() == ReturnState.SETTLED) return;
    var order = orders.lock(request.order());
    var worth = goingBack(request, order);
    if (how.back().compareTo(worth.sum()) > 0)
      throw new Refused(ReturnRefusal.MORE_THAN_PAID, worth.sum());
    request.settle(how.cause(), actor, clock.instant());
    shelve(request, order, how.good());
    if (request.kind().isExchange()) request.isReplacedBy(replace.replace(request, order));
    else if (how.back().isPositive()) giveBack(request, order, worth.reducedTo(how.back()), actor);
    tell(request, "return.settled", ref.value());
  }

  private void giveBack(ReturnRequest request, Order order, GoingBack back, Actor actor) {
    var wish = taxes.wish(order, back, request.kind().reason(), request.ref().value());
    refund.ask(wish.because(request.cause().orElseThrow()), actor);
  }

  /** What is here goes to the shelf or lies aside as damaged. */
  private void shelve(ReturnRequest request, Order order, Set<Integer> good) {
    if (!request.isReceived()) return;
    request
        .pieces()
        .forEach(
            (number, pieces) -> {
              var sku = order.line(number).sku();
              if (good.contains(number)) stock.accept(sku, pieces, reason(request));
              else stock.reject(sku, pieces, reason(request));
            });
  }

  private static String reason(ReturnRequest request) {
    return "returned: " + request.ref();
  }

  private void tell(ReturnRequest request, String words, String more) {
    var key = words + ":" + request.ref();
    outbox.add(BuyerToTell.once(request.order(), words, key, more));
  }

  private ReturnRequest mine(ReturnRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var request = requests.lock(ref);
    var order = orders.get(request.order());
    request.pieces().keySet().forEach(n -> actor.requireSight(order.line(n).cooperative()));
    return request;
  }
}
