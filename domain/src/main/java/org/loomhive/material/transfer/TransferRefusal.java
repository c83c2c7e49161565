package org.loomhive.material.transfer;

/** Why material does not go to another store, or is not taken in there. */
public enum TransferRefusal {
  SAME_STORE,
  NUMBER_TAKEN,
  ARRIVED_OTHERWISE,
  MORE_THAN_ON_THE_WAY,
  REASON_NEEDED
}
