package org.loomhive.ledger;

/** The chart of accounts. The kind says on which side it grows. */
public enum Account {
  BANK(Kind.ASSET),
  /** Money that the payment gateway took for us and has not sent yet. */
  GATEWAY_CLEARING(Kind.ASSET),
  /** Cash for pay; the party is the cooperative that keeps it. */
  CASH_FLOAT(Kind.ASSET),
  /** Raw material in stores and with makers, at cost. */
  MATERIAL_STOCK(Kind.ASSET),
  /** Raw material between two stores, at cost. */
  MATERIAL_ON_THE_WAY(Kind.ASSET),
  /** Paid by buyers for what is not shipped yet. */
  CUSTOMER_PREPAYMENTS(Kind.LIABILITY),
  SUPPLIERS_PAYABLE(Kind.LIABILITY),
  /** Earned by members and not in a payout yet; the party is the member. */
  WAGES_PAYABLE(Kind.LIABILITY),
  /** Sent to the bank and not settled yet; the party is the member. */
  PAYOUTS_IN_TRANSIT(Kind.LIABILITY),
  CAPITAL(Kind.LIABILITY),
  SALES(Kind.INCOME),
  DELIVERY_INCOME(Kind.INCOME),
  WAGES(Kind.EXPENSE),
  /** What the organisation adds so that nobody falls under the floor. */
  WAGE_TOP_UPS(Kind.EXPENSE),
  MATERIAL_USED(Kind.EXPENSE),
  MATERIAL_LOST(Kind.EXPENSE),
  /** What counts missed, less what they found. */
  MATERIAL_COUNTED(Kind.EXPENSE),
  /** Cash that counts missed, less what they found. */
  CASH_COUNTED(Kind.EXPENSE);

  /** The four kinds of account that the house keeps. */
  public enum Kind {
    ASSET,
    LIABILITY,
    INCOME,
    EXPENSE
  }

  private final Kind kind;

  Account(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
