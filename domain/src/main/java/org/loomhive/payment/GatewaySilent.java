package org.loomhive.payment;

/** The gateway did not answer, or not with anything of use. What it did is not known. */
public class GatewaySilent extends RuntimeException {
  public GatewaySilent(Throwable cause) {
    super(cause);
  }
}
