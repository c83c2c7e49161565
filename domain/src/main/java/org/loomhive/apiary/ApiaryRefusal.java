package org.loomhive.apiary;

/** Noes of the bee yard. */
public enum ApiaryRefusal {
  NOTHING_TAKEN,
  MORE_HIVES_THAN_THERE_ARE,
  TOO_MOIST,
  IN_THE_FUTURE,
  OTHER_HONEY,
  IS_STORED,
  MORE_THAN_WAS_HARVESTED
}
