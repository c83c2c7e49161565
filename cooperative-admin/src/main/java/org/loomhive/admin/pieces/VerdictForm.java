package org.loomhive.admin.pieces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Money;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.inspection.plan.PiecePhotos;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.wage.AcceptWork;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** What a person says about the pieces of a receipt. */
@Named("verdict")
@RequestScoped
public class VerdictForm {
  /** As a person chooses; whether there is a note tells the two ways of accepting apart. */
  private static final List<InspectionResult> RESULTS =
      List.of(
          InspectionResult.ACCEPT,
          InspectionResult.REWORK,
          InspectionResult.SECOND,
          InspectionResult.REJECT);

  @Inject InspectPiecesPage page;
  @Inject AcceptWork inspect;
  @Inject LookAgain lookAgain;
  @Inject PiecePhotos photos;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private InspectionResult result = InspectionResult.ACCEPT;
  private Map<String, Integer> counts;
  private String words;
  private LocalDate newDueOn;
  private BigDecimal secondPrice;
  private InspectionResult suggestion;

  /** What the values say; a person decides. Her photos are kept meanwhile. */
  public void suggest() throws IOException {
    var read = page.read();
    photos.keep(page.getReceipt().number(), read, signedIn.actor());
    suggestion = Read.suggest(read);
  }

  public String record() throws IOException {
    var number = page.getReceipt().number();
    inspect.inspect(number, verdict(), page.read(), signedIn.actor());
    notes.good("workshop.inspected." + said());
    return shown();
  }

  /** Somebody else is to look at the rejected pieces. */
  public String askAgain() {
    lookAgain.begin(page.getReceipt().number(), signedIn.actor());
    notes.good("pieces.again.begun");
    return shown();
  }

  private String shown() {
    return "/workshop/order?faces-redirect=true&n=" + page.getReceipt().workOrder().number();
  }

  private String said() {
    return page.getReceipt().pieces() == 1 ? result.name() : "PARTS";
  }

  private Verdict verdict() {
    var parts = new ArrayList<Verdict.Part>();
    countOf(page.getReceipt())
        .forEach((what, pieces) -> parts.add(new Verdict.Part(noted(what), pieces, words)));
    return new Verdict(parts, getNewDueOn(), price());
  }

  private Map<InspectionResult, Integer> countOf(Receipt receipt) {
    var each = new EnumMap<InspectionResult, Integer>(InspectionResult.class);
    if (receipt.pieces() == 1) each.put(result, 1);
    else
      for (InspectionResult one : RESULTS) {
        Integer pieces = getCounts().get(one.name());
        if (pieces != null && pieces > 0) each.put(one, pieces);
      }
    return each;
  }

  private InspectionResult noted(InspectionResult what) {
    boolean isNoted = what == InspectionResult.ACCEPT && words != null && !words.isBlank();
    return isNoted ? InspectionResult.ACCEPT_WITH_NOTE : what;
  }

  private Money price() {
    if (secondPrice == null) return null;
    var rate = page.getReceipt().workOrder().pieceRate().orElseThrow();
    var exact = secondPrice.setScale(Money.decimals(rate.currency()), RoundingMode.HALF_UP);
    return Money.of(exact.toPlainString(), rate.currency());
  }

  public List<InspectionResult> getResults() {
    return RESULTS;
  }

  public InspectionResult getSuggestion() {
    return suggestion;
  }

  public InspectionResult getResult() {
    return result;
  }

  public void setResult(InspectionResult result) {
    this.result = result;
  }

  /** By the name of the result; all are good unless somebody says otherwise. */
  public Map<String, Integer> getCounts() {
    if (counts == null) {
      counts = new HashMap<>();
      counts.put(InspectionResult.ACCEPT.name(), page.getReceipt().pieces());
    }
    return counts;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getNewDueOn() {
    return newDueOn == null ? page.getReceipt().workOrder().dueOn() : newDueOn;
  }

  public void setNewDueOn(LocalDate newDueOn) {
    this.newDueOn = newDueOn;
  }

  public BigDecimal getSecondPrice() {
    return secondPrice;
  }

  public void setSecondPrice(BigDecimal secondPrice) {
    this.secondPrice = secondPrice;
  }
}
