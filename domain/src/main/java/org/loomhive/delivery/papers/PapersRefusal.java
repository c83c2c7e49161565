package org.loomhive.delivery.papers;

/** Why no papers can be made for a parcel. */
public enum PapersRefusal {
  NO_CONSIGNOR
}
