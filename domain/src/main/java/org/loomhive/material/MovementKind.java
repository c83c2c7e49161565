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
  /** It is in pieces that she handed in; they are not inspected yet. */
  HANDED_IN(Place.MEMBER, Place.INSPECTION),
  /** It is in pieces that she has back to make them good. */
  SENT_BACK(Place.INSPECTION, Place.REWORK),
  MADE_GOOD(Place.REWORK, Place.INSPECTION),
  USED(Place.INSPECTION, Place.USED),
  REJECTED(Place.INSPECTION, Place.REJECTED),
  /** Somebody else looks at rejected pieces. */
  LOOKED_AT_AGAIN(Place.REJECTED, Place.INSPECTION),
  /** Somebody else looks at seconds. */
  SECOND_LOOKED_AT(Place.USED, Place.INSPECTION),
  USUAL_LOSS(Place.MEMBER, Place.USUAL_LOSS),
  SCRAPPED(Place.MEMBER, Place.SCRAP),
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

  /** Where material can be. */
  public enum Place {
    SUPPLIER(false),
    STORE(false),
    ASIDE(false),
    MEMBER(false),
    INSPECTION(true),
    REWORK(true),
    USED(true),
    REJECTED(true),
    USUAL_LOSS(true),
    SCRAP(true),
    LOST(true),
    /** Less than nothing here means that counts found more than they missed. */
    COUNTED(true),
    ON_THE_WAY(true),
    ELSEWHERE(true);

    private final boolean afterTheStock;

    Place(boolean afterTheStock) {
      this.afterTheStock = afterTheStock;
    }

    /** In pieces, scrap, lost, counted away or sent: its cost left the stock of material. */
    public boolean isAfterTheStock() {
      return afterTheStock;
    }
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
  public int effectOn(Place place) {
    if (place == to) return 1;
    return place == from ? -1 : 0;
  }
}
