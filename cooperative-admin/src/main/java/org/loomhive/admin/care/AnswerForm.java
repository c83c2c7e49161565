package org.loomhive.admin.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.loomhive.confidential.referral.AnswerReferral;
import org.loomhive.confidential.referral.DeclineReason;
import org.loomhive.confidential.referral.LinkToMember;
import org.loomhive.confidential.referral.OpenFile;
import org.loomhive.web.Notes;

/** The answers that a referral can get, and a look at its number outside. */
@Named("answerForm")
@RequestScoped
public class AnswerForm {
  @Inject CareFile file;
  @Inject AnswerReferral answer;
  @Inject LinkToMember link;
  @Inject OpenFile open;
  @Inject Notes notes;

  private DeclineReason because;
  private String number;

  public String accept() {
    answer.accept(file.ref(), file.reader());
    notes.good("care.accept.done");
    return file.again();
  }

  public String decline() {
    answer.decline(file.ref(), because, file.reader());
    notes.good("care.decline.done");
    return file.again();
  }

  public String end() {
    link.end(file.ref(), file.reader());
    notes.good("care.end.done");
    return file.to("/care/referral");
  }

  /** Stays on this answer only; the next page does not have it. */
  public void showNumber() {
    number = open.caseId(file.ref(), file.reader(), file.why());
  }

  public String getNumber() {
    return number;
  }

  public DeclineReason[] getReasons() {
    return DeclineReason.values();
  }

  public DeclineReason getBecause() {
    return because;
  }

  public void setBecause(DeclineReason because) {
    this.because = because;
  }
}
