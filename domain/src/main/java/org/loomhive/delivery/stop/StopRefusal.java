package org.loomhive.delivery.stop;

/** Why a carrier does not go somewhere for now. */
public enum StopRefusal {
  CUSTOMS_CHANGED,
  NO_TRANSPORT,
  NOT_SAFE,
  ON_STRIKE,
  CARRIER_PAUSES
}
