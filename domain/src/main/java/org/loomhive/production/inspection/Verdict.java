package org.loomhive.production.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.receipt.Receipt;

/**
 * What somebody says about all pieces of a receipt, part by part.
 *
 * @param reworkBy when pieces that go back are to be here again; null where none do
 * @param secondPrice what a second is to be sold for; null where there is none
 */
public record Verdict(List<Part> parts, LocalDate reworkBy, Money secondPrice) {
  /** So many pieces came to the same. */
  public record Part(InspectionResult result, int pieces, String words) {
    public Part {
      words = words == null ? "" : words.strip();
      if (pieces <= 0) throw new IllegalArgumentException(pieces + " pieces");
    }
  }

  public Verdict {
    parts = List.copyOf(parts);
  }

  public static Verdict of(InspectionResult result, int pieces, String words) {
    return new Verdict(List.of(new Part(result, pieces, words)), null, null);
  }

  public static Verdict accept(int pieces, InspectionNote note) {
    return of(note.result(), pieces, note.words());
  }

  public Verdict and(InspectionResult result, int pieces, String words) {
    var more = new ArrayList<>(parts);
    more.add(new Part(result, pieces, words));
    return new Verdict(more, reworkBy, secondPrice);
  }

  public Verdict reworkBy(LocalDate day) {
    return new Verdict(parts, day, secondPrice);
  }

  public Verdict secondFor(Money price) {
    return new Verdict(parts, reworkBy, price);
  }

  /** Pieces with a result. */
  public int count(InspectionResult result) {
    return parts.stream().filter(part -> part.result() == result).mapToInt(Part::pieces).sum();
  }

  /** Pieces that earn. */
  public int passed() {
    return parts.stream().filter(part -> part.result().isPass()).mapToInt(Part::pieces).sum();
  }

  void requireAbout(Receipt receipt, LocalDate today) {
    int all = parts.stream().mapToInt(Part::pieces).sum();
    if (all != receipt.pieces())
      throw new Refused(ProductionRefusal.NOT_ALL_PIECES, all, receipt.pieces());
    boolean speechless =
        parts.stream().anyMatch(p -> p.result() != InspectionResult.ACCEPT && p.words().isEmpty());
    if (speechless) throw new Refused(ProductionRefusal.NOTE_NEEDED);
    if (count(InspectionResult.REWORK) > 0 && receipt.isPaidBefore())
      throw new Refused(ProductionRefusal.PAID_IS_NOT_MADE_AGAIN);
    if (count(InspectionResult.REWORK) > 0 && (reworkBy == null || reworkBy.isBefore(today)))
      throw new Refused(ProductionRefusal.DATE_IN_THE_PAST);
    if (count(InspectionResult.SECOND) > 0) requirePrice(receipt);
  }

  /** Her pay is in the price, whatever else is not. */
  private void requirePrice(Receipt receipt) {
    if (secondPrice == null || !secondPrice.isPositive())
      throw new Refused(ProductionRefusal.SECOND_NEEDS_A_PRICE);
    var pay = receipt.workOrder().pieceRate().orElseThrow();
    if (secondPrice.compareTo(pay) < 0) throw new Refused(ProductionRefusal.SECOND_BELOW_PAY, pay);
  }
}
