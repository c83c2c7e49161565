package org.loomhive.production.inspection.plan;

/** How a point is looked at. */
public enum PointKind {
  MEASURE,
  YES_NO,
  /** A, B or C; C is no good. */
  GRADE,
  /** Held beside the picture of the piece as it should be: it is like it, or not. */
  PHOTO
}
