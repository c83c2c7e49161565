package org.loomhive.admin.books;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.payout.answer.NoteReturn;
import org.loomhive.payout.answer.ParkedFor;
import org.loomhive.payout.answer.ParkedStatus;
import org.loomhive.payout.answer.TakenAnswer;
import org.loomhive.payout.answer.TakenAnswers;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What the bank said about a run, and what a person makes of the words that were parked. */
@Named("answersPart")
@RequestScoped
public class AnswersPart {
  @Inject RunPage page;
  @Inject TakenAnswers answers;
  @Inject NoteReturn returning;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.line}")
  String line;

  private PayRunRef run() {
    return page.getRun().ref();
  }

  public List<TakenAnswer> getTaken() {
    return answers.about(run());
  }

  public List<ParkedStatus> getParked() {
    return answers.parkedAbout(run());
  }

  /** Answers that mean no run of ours. */
  public List<TakenAnswer> getStrange() {
    return answers.aboutNone();
  }

  public List<ParkedStatus> getParkedWithoutRun() {
    return answers.parkedWithoutRun();
  }

  public boolean mayComeBack(ParkedStatus parked) {
    return parked.parkedFor() == ParkedFor.AFTER_SETTLEMENT && signedIn.has("FINANCE_APPROVER");
  }

  /** The line stands in the form itself, so a list that changed meanwhile means no other one. */
  public String cameBack() {
    returning.returned(new PayLineRef(line), BankReason.NOT_SAID, signedIn.actor());
    notes.good("books.returned");
    return "/books/run?faces-redirect=true&n=" + run();
  }
}
