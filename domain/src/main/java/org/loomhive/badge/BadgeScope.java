package org.loomhive.badge;

/** Of what something is claimed. */
public enum BadgeScope {
  /** One product, by its slug. */
  PRODUCT,
  /** All that a cooperative makes, by its reference. */
  COOPERATIVE,
  /** All that has the material, by its name. */
  MATERIAL
}
