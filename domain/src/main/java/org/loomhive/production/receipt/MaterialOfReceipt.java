package org.loomhive.production.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
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
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.receipt.NewReceipt.Weighed;
import org.loomhive.production.recipe.UsePolicy;

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
  void book(Receipt receipt, NewReceipt came, Actor actor) {
    comeBack(receipt, actor);
    var needs = material.needs(receipt.workOrder());
    requireHers(came.weighed(), needs);
    for (MaterialNeed need : needs) {
      var used = ofNeed(need, came.weighed());
      if (used.isEmpty()) used = asExpected(receipt, need);
      take(receipt, used, reasonFor(receipt, need, used, came.why()), actor);
    }
  }

  /** What was weighed of the lots that serve a need. */
  private static Map<Holding, Weighed> ofNeed(MaterialNeed need, Map<LotNumber, Weighed> weighed) {
    var used = new LinkedHashMap<Holding, Weighed>();
    for (Holding held : need.holdings())
      if (weighed.containsKey(held.lot())) used.put(held, weighed.get(held.lot()));
    return used;
  }

  /** Empty where no more went into the pieces than the recipe lets pass. */
  private static String reasonFor(
      Receipt receipt, MaterialNeed need, Map<Holding, Weighed> used, String why) {
    var most = need.line().mostFor(receipt.fresh());
    var all =
        used.values().stream()
            .map(figure -> figure.inPieces().plus(figure.lost()))
            .reduce(Quantity.zero(need.needed().unit()), Quantity::plus);
    if (most.isEmpty() || all.compareTo(most.get()) <= 0 || !isHers(used)) return "";
    var lot = used.keySet().iterator().next().lot();
    if (need.line().policy() == UsePolicy.BLOCK)
      throw new Refused(ProductionRefusal.USED_TOO_MUCH, lot, all, most.get());
    if (why.isEmpty()) throw new Refused(ProductionRefusal.USE_NEEDS_REASON, lot, all, most.get());
    return why;
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

  /** What she does not hold is refused as such, before anybody is asked why. */
  private static boolean isHers(Map<Holding, Weighed> used) {
    return used.entrySet().stream()
        .allMatch(
            one -> {
              var figure = one.getValue();
              return figure.inPieces().plus(figure.lost()).compareTo(one.getKey().held()) <= 0;
            });
  }

  private void take(Receipt receipt, Map<Holding, Weighed> used, String why, Actor actor) {
    var pieces = new UseUpMaterial.Pieces(receipt.number(), why);
    used.forEach(
        (held, figure) -> {
          if (figure.inPieces().isPositive())
            useUp.handIn(held.key(), figure.inPieces(), pieces, actor);
          if (figure.lost().isPositive())
            useUp.loseAsUsual(held.key(), figure.lost(), receipt.number(), actor);
        });
  }

  private static Map<Holding, Weighed> asExpected(Receipt receipt, MaterialNeed need) {
    var used = new LinkedHashMap<Holding, Weighed>();
    if (receipt.fresh() == 0) return used;
    var line = need.line();
    var inThem = scaled(line.inPieces(receipt.fresh()), receipt);
    var lost = line.lossWith(inThem);
    for (Holding held : need.holdings()) {
      var part = inThem.orLess(held.held());
      inThem = inThem.minus(part);
      var usual = lost.orLess(held.held().minus(part));
      lost = lost.minus(usual);
      used.put(held, new Weighed(part, usual));
    }
    return used;
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

  /** What is in the seconds of a receipt, of all its pieces that passed. */
  public void lookAtSeconds(Receipt first, Receipt again, int passed, Actor actor) {
    for (Holding held : holdings.ofReceipt(first.number())) {
      var part = share(held.account().used(), again.pieces(), passed);
      inPieces.move(
          MovementKind.SECOND_LOOKED_AT, new Share(held.key(), again.number(), part), actor);
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
