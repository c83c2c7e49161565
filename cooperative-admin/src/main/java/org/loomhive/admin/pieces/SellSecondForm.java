package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.StockSecond;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** A second whose maker agreed goes into the shop, with its flaw in words for buyers. */
@Named("sellSecond")
@RequestScoped
public class SellSecondForm {
  private static final int MOST = 200;

  @Inject Seconds seconds;
  @Inject StockSecond stocking;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<Second> waiting;
  private Map<ReceiptNumber, String> words;
  private String receipt;
  private String flaw;

  /** Agreed and not in the store yet. */
  public List<Second> getWaiting() {
    if (waiting == null) waiting = seconds.toStock(signedIn.actor(), MOST);
    return waiting;
  }

  /** What the inspector wrote of it. */
  public String words(Second second) {
    if (words == null) words = seconds.words(getWaiting());
    return words.getOrDefault(second.receipt().number(), "");
  }

  public String stock() {
    stocking.stock(new ReceiptNumber(receipt), flaw, signedIn.actor());
    notes.good("pieces.second.stocked");
    return "/workshop/seconds?faces-redirect=true";
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public String getFlaw() {
    return flaw;
  }

  public void setFlaw(String flaw) {
    this.flaw = flaw;
  }
}
