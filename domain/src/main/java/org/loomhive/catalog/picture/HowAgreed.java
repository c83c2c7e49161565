package org.loomhive.catalog.picture;

/** In what way those who can be recognised agreed to a photo. */
public enum HowAgreed {
  SIGNED,
  THUMBPRINT,
  SPOKEN_BEFORE_WITNESS
}
