package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.StockSecond;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Seconds, and what their makers said; a signature is written down here. */
@Named("secondPieces")
@RequestScoped
public class SecondsPage {
  @Inject Seconds seconds;
  @Inject AnswerSecond answer;
  @Inject StockSecond stocking;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private final Map<String, String> flaws = new HashMap<>();
  private List<Second> rows;

  public List<Second> getRows() {
    if (rows == null) rows = seconds.seenBy(signedIn.actor());
    return rows;
  }

  /** By receipt; what the inspector wrote stands there first. */
  public Map<String, String> getFlaws() {
    if (flaws.isEmpty())
      for (Second second : getRows())
        if (second.isToStock())
          flaws.put(second.receipt().number().value(), seconds.wordsOf(second));
    return flaws;
  }

  public String stock(Second second) {
    var number = second.receipt().number();
    stocking.stock(number, flaws.get(number.value()), signedIn.actor());
    notes.good("pieces.second.stocked");
    return "/workshop/seconds?faces-redirect=true";
  }

  public String agreed(Second second) {
    return signed(second, Second.Answer.AGREED);
  }

  public String takenBack(Second second) {
    return signed(second, Second.Answer.TAKEN_BACK);
  }

  private String signed(Second second, Second.Answer said) {
    answer.signed(second.receipt().number(), said, signedIn.actor());
    notes.good("pieces.second.signed");
    return "/workshop/seconds?faces-redirect=true";
  }
}
