package org.loomhive.wage.advance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Journal;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.OfferAccepted;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.PayAtOnce;
import org.loomhive.wage.WageEntries;
import org.loomhive.wage.advance.Prepayments.Open;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItemKind;

/**
 * Pays a part of the price when a member takes work, on a slip of its own. What earlier work that
 * ended never used counts first, so nothing is asked back and nothing is paid twice.
 */
@ApplicationScoped
public class PrepayWork {
  private static final int PERCENT_PLACES = 2;

  @Inject WorkOrders workOrders;
  @Inject Prepayments prepayments;
  @Inject PayRules rules;
  @Inject PayAtOnce payAtOnce;
  @Inject Journal journal;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  void on(@Observes OfferAccepted event) {
    prepay(new WorkOrderNumber(event.workOrder()));
  }

  /** Once for each work order, however often it is told. */
  @Transactional
  public void prepay(WorkOrderNumber number) {
    var work = workOrders.lock(number);
    if (!work.isAccepted() || prepayments.find(number).isPresent()) return;
    var due = due(work);
    var rest = due;
    for (var open : prepayments.holdOpen(whose(work))) rest = rest.minus(moved(open, rest));
    if (!due.isPositive()) return;
    prepayments.add(new Prepayment(work, due, due.minus(rest), clock.instant()));
    if (rest.isPositive()) pay(work, rest);
  }

  private Money due(WorkOrder work) {
    int percent = rules.of(work.cooperative()).prepayPercent();
    var share = BigDecimal.valueOf(percent, PERCENT_PLACES);
    return work.pay().orElseThrow().times(share, RoundingMode.DOWN);
  }

  private Money moved(Open open, Money most) {
    var none = Money.zero(most.currency());
    if (!isOver(open.prepayment()) || !most.isPositive()) return none;
    var some = open.left().compareTo(most) < 0 ? open.left() : most;
    open.prepayment().moveOn(some);
    return some;
  }

  private boolean isOver(Prepayment earlier) {
    return earlier.isEnded() || workOrders.get(earlier.workOrder()).state().isOver();
  }

  private void pay(WorkOrder work, Money amount) {
    var item =
        new SlipItem(
            "prepayment/" + work.number(),
            SlipItemKind.PREPAYMENT,
            whose(work),
            amount,
            new SlipItem.About("slip.item.PREPAYMENT", work.number().value()));
    payAtOnce.pay(item, Actor.system());
    var today = cooperatives.get(work.cooperative()).businessDay(clock.instant());
    journal.post(WageEntries.prepaid(item, today));
  }

  private static SlipItem.Whose whose(WorkOrder work) {
    return new SlipItem.Whose(work.cooperative(), work.member().orElseThrow());
  }

  /** The work will not be finished; what is left stands for her next work order. */
  @Transactional
  public void end(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var prepayment = prepayments.lock(number);
    if (!actor.sees(prepayment.cooperative())) throw new NotFound("prepayment", number);
    prepayment.end(actor, clock.instant());
  }
}
