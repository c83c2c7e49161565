package org.loomhive.confidential.payee;

import org.loomhive.confidential.access.Seal;
import org.loomhive.payout.bank.BankAccount;

/** By which an account is known again without being kept: the same for the same account. */
final class AccountPrint {
  private static final String ACCOUNT = "payee.account";

  private AccountPrint() {}

  static String of(Seal seal, BankAccount account) {
    return seal.lookup(ACCOUNT, account.bankCode() + " " + account.number());
  }
}
