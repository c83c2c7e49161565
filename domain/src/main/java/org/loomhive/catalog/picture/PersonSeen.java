package org.loomhive.catalog.picture;

/** What somebody answered who looked at a photo: can a person be recognised on it? */
public enum PersonSeen {
  NOBODY,
  SOMEBODY
}
