package org.loomhive.production.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.MovementKind;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.MaterialInPieces;
import org.loomhive.material.account.MaterialInPieces.Share;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.receipt.NewReceipt.Weighed;

/**
 * The material in pieces that come in. A receipt takes only its share: what somebody weighed, or
 * else what the recipe expects for so many pieces, the oldest lot first and never more than she
 * holds. What is left stays with her until it is returned or kept for other work.
 */
@ApplicationScoped
public class MaterialOfReceipt {
  private static final BigDecimal GRAMS_PER_KILOGRAM = BigDecimal.valueOf(1000);

  @Inject MaterialOfWork material;
  @Inject Holdings holdings;
  @Inject UseUpMaterial useUp;
  @Inject MaterialInPieces inPieces;

  /** It leaves her now that the pieces are here. */
  void book(Receipt receipt, Map<LotNumber, Weighed> weighed, Actor actor) {
    comeBack(receipt, actor);
    var needs = material.needs(receipt.workOrder());
    requireHers(weighed, needs);
    for (MaterialNeed need : needs) {
      boolean isWeighed = need.holdings().stream().anyMatch(h -> weighed.containsKey(h.lot()));
      if (isWeighed) take(receipt, need, weighed, actor);
      else takeAsExpected(receipt, need, actor);
    }
  }

  private static void requireHers(Map<LotNumber, Weighed> weighed, List<MaterialNeed> needs) {
    for (var figure : weighed.entrySet())
      if (needs.stream()
          .flatMap(need -> need.holdings().stream())
          .noneMatch(held -> held.lot().equals(figure.getKey())))
        throw new Refused(
            MaterialRefusal.NOT_ENOUGH_WITH_HER,
            figure.getKey(),
            Quantity.zero(figure.getValue().inPieces().unit()),
            figure.getValue().inPieces());
  }

  private void take(
      Receipt receipt, MaterialNeed need, Map<LotNumber, Weighed> weighed, Actor actor) {
    for (Holding held : need.holdings()) {
      var figure = weighed.get(held.lot());
      if (figure == null) continue;
      if (figure.inPieces().isPositive())
        useUp.handIn(held.key(), figure.inPieces(), receipt.number(), actor);
      if (figure.lost().isPositive())
        useUp.loseAsUsual(held.key(), figure.lost(), receipt.number(), actor);
    }
  }

  private void takeAsExpected(Receipt receipt, MaterialNeed need, Actor actor) {
    if (receipt.fresh() == 0) return;
    var line = need.line();
    var inThem = scaled(line.inPieces(receipt.fresh()), receipt);
    var lost = line.lossWith(inThem);
    for (Holding held : need.holdings()) {
      var part = inThem.orLess(held.held());
      if (part.isPositive()) useUp.handIn(held.key(), part, receipt.number(), actor);
      inThem = inThem.minus(part);
      var usual = lost.orLess(held.held().minus(part));
      if (usual.isPositive()) useUp.loseAsUsual(held.key(), usual, receipt.number(), actor);
      lost = lost.minus(usual);
    }
  }

  /** Pieces that weigh more than the recipe says have more in them, of everything that weighs. */
  private static Quantity scaled(Quantity expected, Receipt receipt) {
    if (receipt.weightGrams().isEmpty() || grams(expected).signum() == 0) return expected;
    var all =
        receipt.workOrder().recipe().lines().stream()
            .map(line -> grams(line.inPieces(receipt.pieces())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var weight = BigDecimal.valueOf(receipt.weightGrams().get());
    var exact =
        expected.amount().multiply(weight).divide(all, Quantity.SCALE, RoundingMode.HALF_UP);
    return Quantity.of(exact, expected.unit());
  }

  private static BigDecimal grams(Quantity quantity) {
    if (quantity.unit() == Unit.KILOGRAM) return quantity.amount().multiply(GRAMS_PER_KILOGRAM);
    return quantity.unit() == Unit.GRAM ? quantity.amount() : BigDecimal.ZERO;
  }

  /** What is in pieces that she made good comes back with them. */
  private void comeBack(Receipt receipt, Actor actor) {
    if (receipt.reworked() == 0) return;
    int before = receipt.workOrder().count().inRework() + receipt.reworked();
    for (Holding held : holdings.forWork(receipt.workOrder().number())) {
      var part = share(held.account().inRework(), receipt.reworked(), before);
      inPieces.move(MovementKind.MADE_GOOD, new Share(held.key(), receipt.number(), part), actor);
    }
  }

  /** Rejected pieces and what is in them are looked at again. */
  public void lookAgain(Receipt first, Receipt again, Actor actor) {
    for (Holding held : holdings.ofReceipt(first.number())) {
      var part = held.account().rejected();
      inPieces.move(
          MovementKind.LOOKED_AT_AGAIN, new Share(held.key(), again.number(), part), actor);
    }
  }

  static Quantity share(Quantity whole, int pieces, int ofPieces) {
    if (pieces == ofPieces) return whole;
    var exact = whole.amount().multiply(BigDecimal.valueOf(pieces));
    return Quantity.of(
        exact.divide(BigDecimal.valueOf(ofPieces), Quantity.SCALE, RoundingMode.DOWN),
        whole.unit());
  }
}
