package org.loomhive.wage.item;

/** What a slip may hold besides pieces; the kind says which way the amount goes. */
public enum SlipItemKind {
  /** Honey or other produce of hers that was bought. */
  PRODUCE(Way.ADDS),
  /** Her part of a year's surplus, by the work she did. */
  PATRONAGE(Way.ADDS),
  /** Her part of what the members voted out of the premium fund. */
  PREMIUM_SHARE(Way.ADDS),
  /** Paid before the work is done, as a part of its price. */
  PREPAYMENT(Way.ADDS),
  /** Of this month's work, what was paid before it was done. */
  PREPAID(Way.TAKES),
  /** An advance that she asked for. */
  ADVANCE(Way.ADDS),
  ADVANCE_REPAID(Way.TAKES),
  /** Any other deduction that the law lists. */
  DEDUCTION(Way.TAKES);

  private enum Way {
    ADDS,
    TAKES
  }

  private final Way way;

  SlipItemKind(Way way) {
    this.way = way;
  }

  public boolean adds() {
    return way == Way.ADDS;
  }

  public boolean takes() {
    return way == Way.TAKES;
  }
}
