package org.loomhive.provenance.honey;

/** Why no country is put on a page. */
public enum OriginRefusal {
  ORIGIN_NOT_KNOWN,
  NO_HONEY_IN_IT
}
