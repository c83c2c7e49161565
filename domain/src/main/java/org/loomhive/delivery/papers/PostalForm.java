package org.loomhive.delivery.papers;

/** The customs form that a parcel carries. */
public enum PostalForm {
  /** It stays in its country. */
  NONE,
  /** The short one, for what is light and of little worth. */
  CN22,
  CN23
}
