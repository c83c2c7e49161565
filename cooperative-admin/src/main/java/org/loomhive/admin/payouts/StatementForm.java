package org.loomhive.admin.payouts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.loomhive.payout.statement.TakeStatement;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes in what the bank booked. */
@Named("statementForm")
@RequestScoped
public class StatementForm {
  @Inject TakeStatement taking;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Part file;

  public String take() throws IOException {
    try (var content = file.getInputStream()) {
      var taken = taking.take(content.readAllBytes(), signedIn.actor());
      notes.good(
          "books.statement.taken",
          taken.settled(),
          taken.returned(),
          taken.noted(),
          taken.others(),
          taken.parked());
    }
    return "/books/statements?faces-redirect=true";
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
