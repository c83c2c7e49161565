package org.loomhive.ordering.entered;

/** Where somebody said what she wants, when she did not order it in the shop herself. */
public enum OrderSource {
  FAIR,
  EMAIL,
  TELEPHONE
}
