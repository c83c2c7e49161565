package org.loomhive.confidential.consent;

/** In what way a consent was given. */
public enum HowGiven {
  SIGNED,
  THUMBPRINT,
  SPOKEN_BEFORE_WITNESS
}
