package org.loomhive.payout.bank;

/** The language of a bank: writes the order to pay, reads the answer and what was booked. */
public interface BankTransfers {
  /** The file, checked against the bank's own schema. */
  byte[] write(BankOrder order);

  /**
   * @throws org.loomhive.kernel.Refused when it is no answer of a bank, too big, or made to harm
   */
  BankAnswer read(byte[] content);

  /**
   * @throws org.loomhive.kernel.Refused when it is no statement, cut, altered, or made to harm
   */
  BankStatement statement(byte[] content);
}
