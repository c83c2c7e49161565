package org.loomhive.payout.bank;

/** What the other side noticed about a payee. Each is a reason to wait, and none says more. */
public enum PayeeSign {
  /** The name in her pass book is not hers. */
  NAME_DIFFERS,
  /** The account is one of somebody on the staff. */
  OF_STAFF,
  /** Somebody wishes to be asked before she is paid. It may be anybody, for any reason. */
  ASK_FIRST
}
