package org.loomhive.material.purchase;

/** How a delivery differs from its order. */
public enum DifferenceKind {
  /** It does not come. */
  SHORT,
  /** More came than was ordered, and was taken in. */
  OVER,
  /** It came and was not taken in, so it is still owed to us. */
  DAMAGED
}
