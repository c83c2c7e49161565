package org.loomhive.ledger;

/** The chart of accounts. The kind says on which side it grows. */
public enum Account {
  BANK(Kind.ASSET),
  /** Money that the payment gateway took for us and has not sent yet. */
  GATEWAY_CLEARING(Kind.ASSET),
  /** Owed by companies that pay later; the party is the order. */
  RECEIVABLES(Kind.ASSET),
  /** Cash for pay; the party is the cooperative that keeps it. */
  CASH_FLOAT(Kind.ASSET),
  /** Raw material in stores and with makers, at cost. */
  MATERIAL_STOCK(Kind.ASSET),
  /** Raw material between two stores, at cost. */
  MATERIAL_ON_THE_WAY(Kind.ASSET),
  /** What became another currency, at the rate of the books: one stands here against the other. */
  EXCHANGE(Kind.ASSET),
  /** Advances that members asked for and that come back by deductions; the party is the member. */
  MEMBER_ADVANCES(Kind.ASSET),
  /** Paid when work was accepted, as a part of its price; the party is the member. */
  WORK_PREPAID(Kind.ASSET),
  /** Paid by buyers for what is not shipped yet. */
  CUSTOMER_PREPAYMENTS(Kind.LIABILITY),
  /** Owed to whoever has the code of a gift card; the party is the card. */
  GIFT_CARDS(Kind.LIABILITY),
  SUPPLIERS_PAYABLE(Kind.LIABILITY),
  /** Collected with prices for tax offices; the party is the scheme with its place and rate. */
  TAX_PAYABLE(Kind.LIABILITY),
  /** Earned by members and not in a payout yet; the party is the member. */
  WAGES_PAYABLE(Kind.LIABILITY),
  /** Sent to the bank and not settled yet; the party is the member. */
  PAYOUTS_IN_TRANSIT(Kind.LIABILITY),
  /** Kept back from wages for a tax office, a fund, a savings society or a court. */
  DEDUCTIONS_PAYABLE(Kind.LIABILITY),
  /** Premium that the members of a cooperative decide about; the party is the cooperative. */
  PREMIUM_FUND(Kind.LIABILITY),
  CAPITAL(Kind.LIABILITY),
  /** What members paid for shares of their cooperative; the party is the member. */
  MEMBER_SHARES(Kind.LIABILITY),
  /** Given for a purpose and not spent for it yet; the party is the fund. */
  RESTRICTED_FUNDS(Kind.LIABILITY),
  SALES(Kind.INCOME),
  DELIVERY_INCOME(Kind.INCOME),
  /**
   * What goes back to buyers of prices that were earned. The house bears it, never a maker; the
   * party is what the loss came from, where that was said.
   */
  RETURNS(Kind.EXPENSE),
  /** Gift cards that nobody paid for, because the house gave them. */
  GIFT_CARDS_GIVEN(Kind.EXPENSE),
  WAGES(Kind.EXPENSE),
  /** What the organisation adds so that nobody falls under the floor. */
  WAGE_TOP_UPS(Kind.EXPENSE),
  /** Honey and other produce, at what its keepers are paid. */
  PRODUCE_BOUGHT(Kind.EXPENSE),
  /** Premium that was added to a fund. */
  PREMIUM_EXPENSE(Kind.EXPENSE),
  MATERIAL_USED(Kind.EXPENSE),
  MATERIAL_LOST(Kind.EXPENSE),
  /** What counts missed, less what they found. */
  MATERIAL_COUNTED(Kind.EXPENSE),
  /** Cash that counts missed, less what they found. */
  CASH_COUNTED(Kind.EXPENSE),
  /** A year's surplus that was shared among those who worked. */
  SURPLUS_SHARED(Kind.EXPENSE),
  /** What banks and payment services keep for themselves. */
  PAYMENT_COSTS(Kind.EXPENSE),
  /** What was lost when money became another currency, less what was gained. */
  EXCHANGE_DIFFERENCE(Kind.EXPENSE);

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
