package org.loomhive.production.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MovementKind;
import org.loomhive.material.account.MaterialInPieces;
import org.loomhive.material.account.MaterialInPieces.Share;
import org.loomhive.production.receipt.Receipt;

/** The material in a receipt goes the way of its pieces: no gram is counted twice or forgotten. */
@ApplicationScoped
public class JudgeMaterial {
  @Inject Holdings holdings;
  @Inject MaterialInPieces inPieces;

  void judge(Receipt receipt, Verdict verdict, Actor actor) {
    for (Holding held : holdings.ofReceipt(receipt.number())) {
      var whole = held.account().waiting();
      int before = 0;
      for (Verdict.Part part : verdict.parts()) {
        int after = before + part.pieces();
        var share =
            upTo(whole, after, receipt.pieces()).minus(upTo(whole, before, receipt.pieces()));
        inPieces.move(kind(part.result()), new Share(held.key(), receipt.number(), share), actor);
        before = after;
      }
    }
  }

  private static Quantity upTo(Quantity whole, int pieces, int ofPieces) {
    var exact = whole.amount().multiply(BigDecimal.valueOf(pieces));
    var rounded = exact.divide(BigDecimal.valueOf(ofPieces), Quantity.SCALE, RoundingMode.HALF_UP);
    return Quantity.of(rounded, whole.unit());
  }

  private static MovementKind kind(InspectionResult result) {
    return switch (result) {
      case ACCEPT, ACCEPT_WITH_NOTE, SECOND -> MovementKind.USED;
      case REWORK -> MovementKind.SENT_BACK;
      case REJECT -> MovementKind.REJECTED;
    };
  }
}
