package org.loomhive.payout.mobile;

/** Why no batch goes to phones. */
public enum MobileRefusal {
  NOT_SET_UP,
  NOT_A_MOBILE_RUN
}
