package org.loomhive.production;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
 * @param standIns lots of other material that stand in for it
 * @param holdings of which lots
 */
public record MaterialNeed(
    RecipeLine line,
    Material material,
    Quantity needed,
    List<LotNumber> standIns,
    List<Holding> holdings) {
  private static final int WHOLE_PERCENT = 100;

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

  public boolean isMet() {
    return given().compareTo(needed) >= 0;
  }

  /** What is still to be chosen; nothing when it is met. */
  public Quantity missing() {
    return isMet() ? Quantity.zero(needed.unit()) : needed.minus(given());
  }

  /** The most that may be chosen on top of what was given. */
  public Quantity room() {
    var most = BigDecimal.valueOf((long) WHOLE_PERCENT + line.recipe().overIssuePercent(), 2);
    return needed.times(most, RoundingMode.CEILING).minus(given());
  }

  /** What is gone without being in a piece: to give it again takes a reason, and costs nobody. */
  public Quantity gone() {
    return holdings.stream()
        .map(held -> held.account().lost().plus(held.account().scrap()))
        .reduce(Quantity.zero(needed.unit()), Quantity::plus);
  }

  public boolean isStandIn(LotNumber lot) {
    return standIns.contains(lot);
  }

  boolean is(MaterialCode code) {
    return material.code().equals(code);
  }

  boolean isServedBy(MaterialLot lot) {
    return is(lot.material().code()) || isStandIn(lot.number());
  }
}
