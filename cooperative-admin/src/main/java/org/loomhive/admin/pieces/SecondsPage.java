package org.loomhive.admin.pieces;

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
import org.loomhive.web.Paging;
import org.loomhive.web.SignedIn;

/** Seconds, and what their makers said; a signature is written down here. */
@Named("secondPieces")
@RequestScoped
public class SecondsPage {
  private static final int SIZE = 25;

  @Inject Seconds seconds;
  @Inject AnswerSecond answer;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.answered}")
  String answered;

  @Inject
  @ManagedProperty("#{param.page}")
  String pageParam;

  private Paging paging;
  private List<Second> rows;

  public Paging getPaging() {
    if (paging == null) paging = Paging.of(pageParam, SIZE, seconds.count(signedIn.actor()));
    return paging;
  }

  public List<Second> getRows() {
    if (rows == null) rows = seconds.seenBy(signedIn.actor(), getPaging().first(), SIZE);
    return rows;
  }

  public String agreed() {
    return signed(Second.Answer.AGREED);
  }

  public String takenBack() {
    return signed(Second.Answer.TAKEN_BACK);
  }

  public String lookAgain() {
    return signed(Second.Answer.LOOK_AGAIN);
  }

  /** The second stands in the form itself: the list may have changed meanwhile. */
  private String signed(Second.Answer said) {
    answer.signed(new ReceiptNumber(answered), said, signedIn.actor());
    notes.good("pieces.second.signed");
    return "/workshop/seconds?faces-redirect=true";
  }
}
