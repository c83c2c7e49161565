package org.loomhive.production.inspection.plan;

/** When a point is looked at. */
public enum Stage {
  /** On the loom, while it can still be helped; it never touches her pay. */
  IN_MAKING,
  /** On the table, where it is decided. */
  ON_RECEIPT,
  /** In the parcel, before it leaves. */
  PACKING
}
