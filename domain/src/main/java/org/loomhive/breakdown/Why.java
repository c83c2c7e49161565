package org.loomhive.breakdown;

/** Why a share is more than two percent away from its plan. */
public enum Why {
  TOPPED_UP,
  CORRECTED,
  OTHER_RATE,
  MATERIAL_MORE,
  MATERIAL_LESS,
  FEE_MORE,
  FEE_LESS,
  BORNE_BY_US,
  KEPT_BY_US
}
