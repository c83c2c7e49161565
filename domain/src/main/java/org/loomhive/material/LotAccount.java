package org.loomhive.material;

import java.math.BigDecimal;
import java.util.Arrays;
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

  /** In pieces that wait for inspection. */
  public Quantity waiting() {
    return at(Place.INSPECTION);
  }

  /** In pieces that are with a member to be made good. */
  public Quantity inRework() {
    return at(Place.REWORK);
  }

  /** In pieces that were accepted. */
  public Quantity used() {
    return at(Place.USED);
  }

  public Quantity rejected() {
    return at(Place.REJECTED);
  }

  public Quantity usualLoss() {
    return at(Place.USUAL_LOSS);
  }

  /** What is not usually lost, in the store or in making. */
  public Quantity lost() {
    return at(Place.LOST);
  }

  public Quantity scrap() {
    return at(Place.SCRAP);
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
    return Arrays.stream(Place.values())
        .filter(Place::isAfterTheStock)
        .map(this::at)
        .reduce(Quantity.zero(unit), Quantity::plus);
  }

  /** What went the way of one kind of movement, ever. */
  public Quantity moved(MovementKind kind) {
    return Quantity.of(moved.getOrDefault(kind, BigDecimal.ZERO), unit);
  }
}
