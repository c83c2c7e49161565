package org.loomhive.catalog.design;

/** Why a design is not written or not used. */
public enum DesignRefusal {
  NOT_A_MEASURE,
  NO_MEASURES,
  NO_APPROVED_SAMPLE,
  SAMPLE_JUDGED,
  NO_SUCH_SAMPLE,
  OTHER_COOPERATIVE,
  HAS_ANOTHER_DESIGN,
  MADE_IN_THE_FUTURE
}
