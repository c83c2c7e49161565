package org.loomhive.catalog.design;

/** Why a design is not written or not used. */
public enum DesignRefusal {
  DESIGN_KNOWN,
  NOT_A_MEASURE,
  NO_MEASURES,
  NO_WORDS_FOR_PICTURE,
  WRITTEN_MEANWHILE,
  NEWER_EDITION,
  ALREADY_IN_USE,
  NO_APPROVED_SAMPLE,
  SAMPLE_JUDGED,
  NO_SUCH_SAMPLE,
  OTHER_COOPERATIVE,
  HAS_ANOTHER_DESIGN,
  MADE_IN_THE_FUTURE
}
