package org.loomhive.material;

import java.math.BigDecimal;
import java.util.Map;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MovementKind.Place;

/**
 * Where material is, added up from movements: of a lot, of a member, or of a work order.
 *
 * @param moved what each kind of movement moved
 */
public record LotAccount(Unit unit, Map<MovementKind, BigDecimal> moved) {
  public LotAccount {
    moved = Map.copyOf(moved);
  }

  public Quantity at(Place place) {
    var sum = BigDecimal.ZERO;
    for (var each : moved.entrySet())
      sum = sum.add(each.getValue().multiply(BigDecimal.valueOf(each.getKey().effectOn(place))));
    return Quantity.of(sum, unit);
  }

  public Quantity received() {
    return at(Place.SUPPLIER).negated();
  }

  /** In the store and not set aside for a work order. */
  public Quantity free() {
    return at(Place.STORE);
  }

  /** In the store, and chosen for a work order. */
  public Quantity setAside() {
    return at(Place.ASIDE);
  }

  public Quantity inStore() {
    return free().plus(setAside());
  }

  public Quantity withMembers() {
    return at(Place.MEMBER);
  }

  public Quantity used() {
    return at(Place.USED);
  }

  public Quantity lost() {
    return at(Place.LOST);
  }

  /** Missed at counts; below zero when more was found. */
  public Quantity countedAway() {
    return at(Place.COUNTED);
  }

  /** Sent to another store and not there yet. */
  public Quantity onTheWay() {
    return at(Place.ON_THE_WAY);
  }

  /** Arrived in another store, as a lot of that store. */
  public Quantity elsewhere() {
    return at(Place.ELSEWHERE);
  }

  /** Neither in the store nor with members any more: what has left the stock in money too. */
  public Quantity usedUp() {
    return received().minus(inStore()).minus(withMembers());
  }
}
