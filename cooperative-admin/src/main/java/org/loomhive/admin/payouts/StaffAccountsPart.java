package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.confidential.payee.StaffAccounts;
import org.loomhive.kernel.StaffRef;
import org.loomhive.payout.bank.BankAccount;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/**
 * Accounts of the staff, by which a payment to one of them is noticed. They go in and never out.
 */
@Named("staffAccounts")
@RequestScoped
public class StaffAccountsPart {
  @Inject Logins logins;
  @Inject StaffAccounts accounts;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String staff;
  private String number;
  private String bankCode;

  public List<StaffAccount> getStaffList() {
    return logins.staff();
  }

  public String file() {
    var account = new BankAccount(number.strip(), bankCode.strip());
    accounts.file(new StaffRef(staff), account, signedIn.actor());
    notes.good("books.staffaccount.done");
    return "/books/checks?faces-redirect=true";
  }

  public String getStaff() {
    return staff;
  }

  public void setStaff(String staff) {
    this.staff = staff;
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
