package org.loomhive.material;

/** How material goes from one place to another. */
public enum MovementKind {
  RECEIVED(Place.SUPPLIER, Place.STORE),
  /** Chosen for a work order, and still in the store. */
  SET_ASIDE(Place.STORE, Place.ASIDE),
  PUT_BACK(Place.ASIDE, Place.STORE),
  ISSUED(Place.STORE, Place.MEMBER),
  RETURNED(Place.MEMBER, Place.STORE),
  /** Leaves one work order of a member for another; MOVED_HERE follows at once. */
  MOVED_AWAY(Place.MEMBER, Place.STORE),
  MOVED_HERE(Place.STORE, Place.MEMBER),
  USED(Place.MEMBER, Place.USED),
  LOST_IN_STORE(Place.STORE, Place.LOST),
  LOST_IN_MAKING(Place.MEMBER, Place.LOST),
  /** Found in the store beyond what the book says, or not found there. */
  COUNTED_UP(Place.COUNTED, Place.STORE),
  COUNTED_DOWN(Place.STORE, Place.COUNTED),
  /** On the way to the store of another cooperative, where it becomes a lot of its own. */
  SENT(Place.STORE, Place.ON_THE_WAY),
  ARRIVED(Place.ON_THE_WAY, Place.ELSEWHERE),
  CAME_BACK(Place.ON_THE_WAY, Place.STORE),
  LOST_ON_THE_WAY(Place.ON_THE_WAY, Place.LOST);

  /** Where material can be. What is used or lost stays there. */
  public enum Place {
    SUPPLIER,
    STORE,
    ASIDE,
    MEMBER,
    USED,
    LOST,
    /** Less than nothing here means that counts found more than they missed. */
    COUNTED,
    ON_THE_WAY,
    ELSEWHERE
  }

  private final Place from;
  private final Place to;

  MovementKind(Place from, Place to) {
    this.from = from;
    this.to = to;
  }

  public Place from() {
    return from;
  }

  public Place to() {
    return to;
  }

  /** 1 when it brings something to the place, -1 when it takes something away, else 0. */
  int effectOn(Place place) {
    if (place == to) return 1;
    return place == from ? -1 : 0;
  }
}
