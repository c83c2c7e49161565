package org.loomhive.ordering.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.messaging.Outbox;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.confirmation.BuyerToTell;
import org.loomhive.ordering.refund.MoneyLeft;
import org.loomhive.ordering.tax.GoingBack;
import org.loomhive.payment.refund.LossCause;

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
  @Inject TakeIn takeIn;
  @Inject Worth worth;
  @Inject MoneyLeft left;
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

  /** All that was to come came; nothing of it can be sold before it was looked at. */
  @Transactional
  public void receive(ReturnRef ref, Actor actor) {
    var request = mine(ref, actor);
    if (!request.awaited().isEmpty()) takeIn.receive(request, request.awaited());
  }

  /** So many of each line came; the others may come until it is settled. */
  @Transactional
  public void receive(ReturnRef ref, Map<Integer, Integer> came, Actor actor) {
    takeIn.receive(mine(ref, actor), came);
  }

  /**
   * Pieces that came when their claim was settled already, by the number of their line.
   *
   * @param good as new
   */
  public record Late(Map<Integer, Integer> good, Map<Integer, Integer> damaged) {}

  /** Nothing was waited for, and it came all the same: it is looked at, and no money moves. */
  @Transactional
  public void receiveLate(ReturnRef ref, Late what, Actor actor) {
    var request = mine(ref, actor);
    if (isWithdrawn(request)) throw new Refused(ReturnRefusal.NOT_TO_BE_SENT, ref);
    takeIn.receiveLate(request, what);
  }

  /** Its pieces are awaited for another reason. */
  private boolean isWithdrawn(ReturnRequest claim) {
    return !worth.isFinal(orders.get(claim.order()), claim)
        && requests.of(claim.order()).stream().anyMatch(one -> one.kind() == ReturnKind.WITHDRAWAL);
  }

  /** At most this goes back: what its pieces cost her, as far as something of it is left. */
  public Money worth(ReturnRequest request, Order order) {
    return left.atMost(order, worth.of(request, order)).sum();
  }

  /**
   * How a request ends.
   *
   * @param back how much goes back; nothing for an exchange
   * @param good how many of each line are as new and go to the shelf again; the others are damaged
   * @param cause what it came from
   */
  public record Ending(Money back, Map<Integer, Integer> good, LossCause cause) {}

  /** Money goes back or another piece is sent. */
  @Transactional
  public void settle(ReturnRef ref, Ending how, Actor actor) {
    var request = mine(ref, actor);
    if (request.state() == ReturnState.SETTLED) return;
    var order = orders.lock(request.order());
    var most = left.atMost(order, worth.of(request, order));
    if (how.back().compareTo(most.sum()) > 0)
      throw new Refused(ReturnRefusal.MORE_THAN_PAID, most.sum());
    request.settle(how.cause(), actor, clock.instant());
    takeIn.shelve(request, how.good());
    if (request.kind().isExchange()) request.isReplacedBy(replace.replace(request, order));
    else if (how.back().isPositive()) giveBack(request, order, most.reducedTo(how.back()), actor);
    tell(request, "return.settled", ref.value());
  }

  private void giveBack(ReturnRequest request, Order order, GoingBack back, Actor actor) {
    var cause = request.cause().orElseThrow();
    var why = new MoneyLeft.Why(request.kind().reason(), request.ref().value(), cause);
    left.give(order, back, why, actor);
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
