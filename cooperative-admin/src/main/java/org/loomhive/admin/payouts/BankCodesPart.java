package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import org.loomhive.payout.bank.code.BankCodeList;
import org.loomhive.payout.bank.code.BankCodes;
import org.loomhive.payout.bank.code.LoadBankCodes;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The list by which bank codes are checked. */
@Named("bankCodes")
@RequestScoped
public class BankCodesPart {
  @Inject BankCodes codes;
  @Inject LoadBankCodes loading;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Part file;
  private String source;
  private LocalDate datedOn;

  /** Null while none was loaded. */
  public BankCodeList getNow() {
    return codes.newest().orElse(null);
  }

  public String load() throws IOException {
    try (var content = file.getInputStream()) {
      var list = loading.load(content.readAllBytes(), source, datedOn, signedIn.actor());
      notes.good("books.codes.done", list.codes());
    }
    return "/books/checks?faces-redirect=true";
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }
}
