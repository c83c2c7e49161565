package org.loomhive.payment.refund;

/**
 * What it came from that something came back, or broke. Where a cause comes often somebody is
 * taught, or something is bought or packed in another way; no pay of any maker knows of it.
 */
public enum LossCause {
  MAKING,
  MATERIAL,
  PACKING,
  CARRIER,
  /** The shop said something else than what it was. */
  DESCRIPTION,
  /** Nothing was wrong: the buyer thought better of it. */
  CHANGE_OF_MIND
}
