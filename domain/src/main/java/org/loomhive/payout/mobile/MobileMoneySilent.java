package org.loomhive.payout.mobile;

/** The service did not answer, or with trouble of its own. It tells the kind of trouble only. */
public class MobileMoneySilent extends RuntimeException {
  public MobileMoneySilent(String kind) {
    super(kind);
  }
}
