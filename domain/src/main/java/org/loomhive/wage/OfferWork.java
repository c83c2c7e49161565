package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.wage.rate.PieceRate;
import org.loomhive.wage.rate.PieceRates;

/**
 * Offers a work order to a member at a rate that is at or above the floor of today. The same offer
 * again changes nothing.
 */
@ApplicationScoped
public class OfferWork {
  @Inject WorkOrders orders;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject PieceRates rates;
  @Inject Clock clock;

  /** At the rate that the time study and the floor give. */
  @Transactional
  public void offer(WorkOrderNumber number, MemberRef member, Actor actor) {
    var order = find(number, actor);
    offer(order, member, rateToday(order).amount());
    order.madeAs().isOfferedBy(actor);
  }

  /** At a better rate than it must be; one under the floor is refused. */
  @Transactional
  public void offerAt(Money rate, WorkOrderNumber number, MemberRef member, Actor actor) {
    var order = find(number, actor);
    var fair = rateToday(order);
    if (fair.at(rate).isUnderFloor())
      throw new Refused(WageRefusal.UNDER_FLOOR, rate, fair.amount());
    offer(order, member, rate);
    order.madeAs().isOfferedBy(actor);
  }

  private WorkOrder find(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    return orders.lock(number, actor);
  }

  private PieceRate rateToday(WorkOrder order) {
    var today = cooperatives.get(order.cooperative()).businessDay(clock.instant());
    return rates.rateFor(order.sku(), order.cooperative(), today);
  }

  private void offer(WorkOrder order, MemberRef ref, Money rate) {
    var member = members.get(ref);
    var today = cooperatives.get(order.cooperative()).businessDay(clock.instant());
    if (!member.cooperative().equals(order.cooperative()) || !member.isActiveOn(today))
      throw new NotFound("member", ref);
    if (!order.madeAs().isFor(member.group()))
      throw new Refused(WageRefusal.FOR_ANOTHER_GROUP, order.madeAs().group().orElseThrow());
    order.offerTo(ref, rate, clock.instant());
  }
}
