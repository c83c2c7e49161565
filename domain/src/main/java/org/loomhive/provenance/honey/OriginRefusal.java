package org.loomhive.provenance.honey;

/** Why no country is put on a page, and no lot on a paper. */
public enum OriginRefusal {
  ORIGIN_NOT_KNOWN,
  NO_HONEY_IN_IT,
  LOT_NOT_IN_JARS
}
