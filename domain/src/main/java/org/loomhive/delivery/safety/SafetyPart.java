package org.loomhive.delivery.safety;

/** For what somebody answers; words for it live in the bundles of the sites. */
public enum SafetyPart {
  /** Who made it: the cooperative, never a person who works there. */
  MAKER,
  /** To whom authorities and buyers in the European Union can turn. */
  IN_THE_EU
}
