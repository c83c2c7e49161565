package org.loomhive.ordering.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.Packing;

/**
 * A closed parcel in which something is not right does not leave before somebody finds it right.
 */
@ApplicationScoped
public class HoldParcel {
  @Inject Orders orders;
  @Inject Clock clock;

  @Transactional
  public void hold(OrderNumber number, int parcel, String why, Actor actor) {
    waiting(number, parcel, actor).found(clock.instant(), why);
  }

  @Transactional
  public void release(OrderNumber number, int parcel, Actor actor) {
    waiting(number, parcel, actor).found(clock.instant(), "");
  }

  private Packing waiting(OrderNumber number, int parcel, Actor actor) {
    var order = orders.lock(number);
    var packing = order.parcel(parcel);
    packing.lines().forEach(line -> actor.requireSight(line.cooperative()));
    if (packing.shipment().isPresent()) throw new Refused(OrderRefusal.PARCEL_LEFT, number, parcel);
    return packing;
  }
}
