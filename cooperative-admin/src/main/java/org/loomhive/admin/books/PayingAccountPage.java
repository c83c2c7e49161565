package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.payout.bank.BankOrder;
import org.loomhive.payout.bank.PayingAccount;
import org.loomhive.payout.bank.PayingAccounts;
import org.loomhive.payout.bank.profile.BankProfiles;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** From which account of the organisation members are paid. */
@Named("payingAccountPage")
@RequestScoped
public class PayingAccountPage {
  private static final String CURRENCY = "INR";

  @Inject PayingAccounts accounts;
  @Inject BankProfiles profiles;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String holder;
  private String number;
  private String bankCode;
  private String profile;

  /** Null while none is set. */
  public PayingAccount getNow() {
    return accounts.find(CURRENCY).orElse(null);
  }

  public String set() {
    var account = new BankAccount(number, bankCode);
    var form = profile == null || profile.isBlank() ? null : profile;
    accounts.set(CURRENCY, new BankOrder.Payer(holder, account), form, signedIn.actor());
    notes.good("books.paying.done");
    return "/books/paying?faces-redirect=true";
  }

  public List<String> getProfiles() {
    return profiles.names();
  }

  public String getProfile() {
    return profile;
  }

  public void setProfile(String profile) {
    this.profile = profile;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getBankCode() {
    return bankCode;
  }

  public void setBankCode(String bankCode) {
    this.bankCode = bankCode;
  }
}
