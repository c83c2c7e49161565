package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.answer.TakeBankAnswer;
import org.loomhive.payout.answer.TakenAnswer;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Takes the file that the bank answered with, and says which run it was about. */
@Named("bankAnswer")
@RequestScoped
public class BankAnswerForm {
  @Inject RunPage page;
  @Inject TakeBankAnswer answers;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private Part file;

  public String take() throws IOException {
    try (var content = file.getInputStream()) {
      var taken = answers.take(content.readAllBytes(), signedIn.actor());
      return taken.run().map(run -> told(taken, run)).orElseGet(() -> noneOfOurs(taken));
    }
  }

  /** An answer tells itself which run it means; that need not be the one of this page. */
  private String told(TakenAnswer taken, PayRunRef run) {
    var counts =
        new Object[] {run, taken.settled(), taken.rejected(), taken.noted(), taken.parked()};
    if (!run.equals(page.getRun().ref())) notes.warn("books.run.answered.other", counts);
    else if (taken.parked() > 0) notes.warn("books.run.answered", counts);
    else notes.good("books.run.answered", counts);
    return "/books/run?faces-redirect=true&n=" + run;
  }

  private String noneOfOurs(TakenAnswer taken) {
    notes.warn("books.run.answered.none", taken.parked());
    return "/books/runs?faces-redirect=true";
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
