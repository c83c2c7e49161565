package org.loomhive.wording;

/** What somebody must look at before a text is shown. */
public enum Sign {
  /** It names somebody. */
  PERSON,
  /** It names a place that is finer than a district. */
  PLACE,
  /** It says how somebody is reached. */
  CONTACT,
  /** It speaks of harm that somebody suffered, or of who saved her. */
  STORY
}
