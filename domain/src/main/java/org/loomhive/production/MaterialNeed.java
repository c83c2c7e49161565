package org.loomhive.production;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.LotAccount;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLot;

/**
 * One material of a work order: what its recipe needs, and where that is.
 *
 * @param line of the recipe that the work keeps
 * @param material that the recipe names; a substitute may stand in for it
 * @param standIns lots of other material that stand in for it
 * @param holdings of which lots
 */
public record MaterialNeed(
    RecipeLine line,
    Material material,
    Quantity needed,
    List<LotNumber> standIns,
    List<Holding> holdings) {
  /**
   * Set aside, in her hands or in pieces, with the usual loss; what was lost otherwise or came back
   * as scrap is not counted, so it can be given again.
   */
  public Quantity given() {
    return holdings.stream()
        .map(held -> given(held.account()))
        .reduce(Quantity.zero(needed.unit()), Quantity::plus);
  }

  private static Quantity given(LotAccount account) {
    var gone = account.lost().plus(account.scrap());
    return account.setAside().plus(account.withMembers()).plus(account.usedUp()).minus(gone);
  }

  /** Lots of which something is set aside, in her hands or in pieces. */
  public List<LotNumber> lotsGiven() {
    return holdings.stream()
        .filter(held -> given(held.account()).isPositive())
        .map(Holding::lot)
        .toList();
  }

  public boolean isMet() {
    return given().compareTo(needed) >= 0;
  }

  /** What is still to be chosen; nothing when it is met. */
  public Quantity missing() {
    return isMet() ? Quantity.zero(needed.unit()) : needed.minus(given());
  }

  /** The most that may be chosen on top without a reason; none where there is no limit. */
  Optional<Quantity> room() {
    return line.most().map(most -> needed.times(most, RoundingMode.CEILING).minus(given()));
  }

  /** What is gone without being in a piece: to give it again takes a reason, and costs nobody. */
  public Quantity gone() {
    return holdings.stream()
        .map(held -> held.account().lost().plus(held.account().scrap()))
        .reduce(Quantity.zero(needed.unit()), Quantity::plus);
  }

  boolean is(MaterialCode code) {
    return material.code().equals(code);
  }

  /** The recipe names it or lets it stand in, or somebody decided so for this work. */
  boolean isServedBy(MaterialLot lot) {
    return line.accepts(lot.material().code()) || standIns.contains(lot.number());
  }
}
