package org.loomhive.ordering.returns;

import org.loomhive.payment.refund.RefundReason;

/** What a buyer asks for. Each has its own days and its own end. */
public enum ReturnKind {
  /** She changed her mind; by the rule of the house. */
  RETURN(RefundReason.RETURNED),
  /** She wants another piece of the same instead. */
  EXCHANGE(null),
  /** It came broken, wrong or not at all. */
  CLAIM(RefundReason.CLAIM),
  /** She goes back on the contract, as the law lets her; nobody is asked. */
  WITHDRAWAL(RefundReason.WITHDRAWN);

  private final RefundReason reason;

  ReturnKind(RefundReason reason) {
    this.reason = reason;
  }

  /** Ends in another piece, not in money. */
  public boolean isExchange() {
    return reason == null;
  }

  RefundReason reason() {
    return reason;
  }
}
