package org.loomhive.portal.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.Inspection;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What became of her pieces, what she says to a second, and her wish for another look. */
@Named("receipts")
@RequestScoped
public class ReceiptsPage {
  @Inject WorkPage page;
  @Inject WorkOrders orders;
  @Inject Seconds seconds;
  @Inject AnswerSecond answer;
  @Inject LookAgain lookAgain;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<Inspection> looks;

  /** The newest first. */
  public List<Inspection> getLooks() {
    if (looks == null) looks = orders.inspectionsOf(page.getOrder());
    return looks;
  }

  public List<Second> getSeconds() {
    return seconds.of(page.getOrder()).stream().filter(one -> !one.isAnswered()).toList();
  }

  public String agree(Second second) {
    return said(second, Second.Answer.AGREED);
  }

  public String takeBack(Second second) {
    return said(second, Second.Answer.TAKEN_BACK);
  }

  /** Before she answers, somebody else looks at it. */
  public String askAgain(Second second) {
    answer.answer(second.receipt().number(), Second.Answer.LOOK_AGAIN, signedIn.member());
    return shown("work.again.asked");
  }

  private String said(Second second, Second.Answer what) {
    answer.answer(second.receipt().number(), what, signedIn.member());
    return shown("work.second.answered");
  }

  /** Rejected the first time, and nobody was asked to look again. */
  public boolean mayBeLookedAtAgain(Inspection look) {
    return look.result() == InspectionResult.REJECT
        && look.receipt().againFor().isEmpty()
        && !look.receipt().isLookAsked();
  }

  public String askRejected(Receipt receipt) {
    lookAgain.ask(receipt.number(), signedIn.member());
    return shown("work.again.asked");
  }

  private String shown(String note) {
    notes.good(note);
    return "/work?faces-redirect=true&n=" + page.getOrder().number();
  }
}
