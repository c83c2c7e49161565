package org.loomhive.adapters.iso20022;

import org.loomhive.adapters.iso20022.pain001.AccountIdentification4Choice;
import org.loomhive.adapters.iso20022.pain001.BranchAndFinancialInstitutionIdentification6;
import org.loomhive.adapters.iso20022.pain001.CashAccount38;
import org.loomhive.adapters.iso20022.pain001.ClearingSystemIdentification2Choice;
import org.loomhive.adapters.iso20022.pain001.ClearingSystemMemberIdentification2;
import org.loomhive.adapters.iso20022.pain001.FinancialInstitutionIdentification18;
import org.loomhive.adapters.iso20022.pain001.GenericAccountIdentification1;
import org.loomhive.adapters.iso20022.pain001.GenericFinancialIdentification1;
import org.loomhive.adapters.iso20022.pain001.PartyIdentification135;
import org.loomhive.payout.bank.BankAccount;

/**
 * How people, accounts and banks are written: in India a number, and the IFSC as a member id; an
 * IBAN elsewhere, which names its bank itself.
 */
final class Parties {
  private static final String INDIAN_CLEARING = "INFSC";
  private static final int LONGEST_NAME = 140;

  private Parties() {}

  static PartyIdentification135 named(String name) {
    var tidy = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    var party = new PartyIdentification135();
    party.setNm(tidy.substring(0, Math.min(tidy.length(), LONGEST_NAME)));
    return party;
  }

  static CashAccount38 account(BankAccount of) {
    var id = new AccountIdentification4Choice();
    if (of.isIban()) id.setIBAN(of.number());
    else id.setOthr(numbered(of));
    var account = new CashAccount38();
    account.setId(id);
    return account;
  }

  private static GenericAccountIdentification1 numbered(BankAccount of) {
    var other = new GenericAccountIdentification1();
    other.setId(of.number());
    return other;
  }

  static BranchAndFinancialInstitutionIdentification6 bank(BankAccount of) {
    var institution = new FinancialInstitutionIdentification18();
    if (of.isIban()) institution.setOthr(notProvided());
    else institution.setClrSysMmbId(member(of));
    var bank = new BranchAndFinancialInstitutionIdentification6();
    bank.setFinInstnId(institution);
    return bank;
  }

  private static ClearingSystemMemberIdentification2 member(BankAccount of) {
    var system = new ClearingSystemIdentification2Choice();
    system.setCd(INDIAN_CLEARING);
    var member = new ClearingSystemMemberIdentification2();
    member.setClrSysId(system);
    member.setMmbId(of.bankCode());
    return member;
  }

  /** An agent is asked for even where the IBAN says which it is. */
  private static GenericFinancialIdentification1 notProvided() {
    var other = new GenericFinancialIdentification1();
    other.setId("NOTPROVIDED");
    return other;
  }
}
