package org.loomhive.wage.deduction;

/** What no slip ever keeps back, whatever anybody agreed to; each is refused with its sentence. */
public enum NeverKeptBack {
  /** Material is the cooperative's; the law names it too (Code on Wages, 2019, s. 18). */
  MATERIAL(DeductionRefusal.NEVER_FOR_MATERIAL),
  TOOLS(DeductionRefusal.NEVER_FOR_TOOLS),
  SPOILED_PIECES(DeductionRefusal.NEVER_FOR_SPOILED_PIECES),
  FEES(DeductionRefusal.NEVER_FOR_FEES),
  FINES(DeductionRefusal.NEVER_FOR_FINES),
  /** An advance is free of it. */
  INTEREST(DeductionRefusal.NEVER_FOR_INTEREST);

  private final DeductionRefusal refusal;

  NeverKeptBack(DeductionRefusal refusal) {
    this.refusal = refusal;
  }

  DeductionRefusal refusal() {
    return refusal;
  }
}
