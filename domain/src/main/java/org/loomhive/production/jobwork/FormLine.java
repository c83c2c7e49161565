package org.loomhive.production.jobwork;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MovementKind;

/**
 * One line of a challan in one quarter, as the form asks for it: what was sent in it, what came
 * back as it was, what is in pieces that came in, what was lost, and what is still with her when
 * the quarter ends.
 */
public record FormLine(
    OpenChallan challan,
    int quarter,
    Quantity sent,
    Quantity cameBack,
    Quantity inPieces,
    Quantity lost) {
  /** In this way goods come back; all other ways are losses and wastes. */
  private static final Set<MovementKind> BACK =
      Set.of(MovementKind.RETURNED, MovementKind.HANDED_IN);

  /**
   * @param from the first day of the quarter
   * @param parts of this challan that left her before the quarter ends
   */
  static FormLine of(OpenChallan sent, int quarter, LocalDate from, List<ChallanMatch.Left> parts) {
    var nothing = Quantity.zero(sent.sent().unit());
    var inIt = parts.stream().filter(part -> !part.on().isBefore(from)).toList();
    return new FormLine(
        sent.with(sent.sent().minus(sum(parts, nothing))),
        quarter,
        sent.paper().issuedOn().isBefore(from) ? nothing : sent.sent(),
        sum(inIt.stream().filter(p -> p.kind() == MovementKind.RETURNED).toList(), nothing),
        sum(inIt.stream().filter(p -> p.kind() == MovementKind.HANDED_IN).toList(), nothing),
        sum(inIt.stream().filter(p -> !BACK.contains(p.kind())).toList(), nothing));
  }

  private static Quantity sum(List<ChallanMatch.Left> parts, Quantity nothing) {
    return parts.stream().map(ChallanMatch.Left::amount).reduce(nothing, Quantity::plus);
  }

  /** Something happened in the quarter. */
  boolean isWorthALine() {
    return sent.isPositive() || cameBack.isPositive() || inPieces.isPositive() || lost.isPositive();
  }
}
