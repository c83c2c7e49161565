package org.loomhive.adapters.iso20022;

import org.loomhive.adapters.iso20022.pain001.AccountIdentification4Choice;
import org.loomhive.adapters.iso20022.pain001.BranchAndFinancialInstitutionIdentification6;
import org.loomhive.adapters.iso20022.pain001.CashAccount38;
import org.loomhive.adapters.iso20022.pain001.ClearingSystemIdentification2Choice;
import org.loomhive.adapters.iso20022.pain001.ClearingSystemMemberIdentification2;
import org.loomhive.adapters.iso20022.pain001.FinancialInstitutionIdentification18;
import org.loomhive.adapters.iso20022.pain001.GenericAccountIdentification1;
import org.loomhive.adapters.iso20022.pain001.PartyIdentification135;
import org.loomhive.payout.bank.BankAccount;

/** How people, accounts and banks of India are written: no IBAN, and the IFSC as a member id. */
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
    var other = new GenericAccountIdentification1();
    other.setId(of.number());
    var id = new AccountIdentification4Choice();
    id.setOthr(other);
    var account = new CashAccount38();
    account.setId(id);
    return account;
  }

  static BranchAndFinancialInstitutionIdentification6 bank(BankAccount of) {
    var system = new ClearingSystemIdentification2Choice();
    system.setCd(INDIAN_CLEARING);
    var member = new ClearingSystemMemberIdentification2();
    member.setClrSysId(system);
    member.setMmbId(of.bankCode());
    var institution = new FinancialInstitutionIdentification18();
    institution.setClrSysMmbId(member);
    var bank = new BranchAndFinancialInstitutionIdentification6();
    bank.setFinInstnId(institution);
    return bank;
  }
}
