package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What she says to a second. */
@Named("mySeconds")
@RequestScoped
public class SecondsPart {
  @Inject WorkPage page;
  @Inject Seconds seconds;
  @Inject AnswerSecond answer;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  /** It stands in the form itself: what she says is about the pieces that she saw. */
  @Inject
  @ManagedProperty("#{param.receipt}")
  String receipt;

  public List<Second> getOpen() {
    return seconds.of(page.getOrder()).stream().filter(one -> !one.isAnswered()).toList();
  }

  public String agree() {
    return said(Second.Answer.AGREED, "work.second.answered");
  }

  public String takeBack() {
    return said(Second.Answer.TAKEN_BACK, "work.second.answered");
  }

  /** Before she answers, somebody else looks at it. */
  public String askAgain() {
    return said(Second.Answer.LOOK_AGAIN, "work.again.asked");
  }

  private String said(Second.Answer what, String note) {
    answer.answer(new ReceiptNumber(receipt), what, signedIn.member());
    notes.good(note);
    return "/work?faces-redirect=true&n=" + page.getOrder().number();
  }
}
