package org.loomhive.wage.deduction;

/** Why nothing is kept back from a slip in the way that was asked. */
public enum DeductionRefusal {
  NEVER_FOR_MATERIAL,
  NEVER_FOR_TOOLS,
  NEVER_FOR_SPOILED_PIECES,
  NEVER_FOR_FEES,
  NEVER_FOR_FINES,
  NEVER_FOR_INTEREST,
  NOT_LISTED,
  NOT_ALLOWED_THEN,
  NOTHING_ASKED,
  MORE_A_MONTH_THAN_IN_ALL,
  OTHER_CURRENCY,
  YOU_ASKED_FOR_IT,
  YOU_WERE_THE_WITNESS,
  NO_CONSENT,
  ENDED,
  NOT_A_SHARE
}
