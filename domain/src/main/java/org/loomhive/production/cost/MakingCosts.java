package org.loomhive.production.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MovementKind;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.WorkOrder;

/** Adds up what was taken for a work order, from its movements and the cost of its lots. */
@ApplicationScoped
public class MakingCosts {
  @Inject Holdings holdings;
  @Inject MaterialLots lots;
  @Inject Variants variants;
  @Inject Cooperatives cooperatives;

  public MakingCost of(WorkOrder work) {
    var currency = cooperatives.get(work.cooperative()).currency();
    var cameBack = lots.madeIn(work.number()).stream().map(MaterialLot::cost).toList();
    return new MakingCost(taken(work), groupWork(work, currency), Money.sum(currency, cameBack));
  }

  private List<LotCost> taken(WorkOrder work) {
    var held = holdings.forWork(work.number());
    Map<LotNumber, MaterialLot> known =
        lots.of(held.stream().map(Holding::lot).toList()).stream()
            .collect(Collectors.toMap(MaterialLot::number, Function.identity()));
    return held.stream()
        .map(one -> cost(one, known.get(one.lot())))
        .filter(one -> one.taken().isPositive() || one.lost().isPositive())
        .toList();
  }

  private static LotCost cost(Holding held, MaterialLot lot) {
    var account = held.account();
    var taken = taken(account);
    var nothing = Quantity.zero(taken.unit());
    var lost = account.moved(MovementKind.LOST_IN_MAKING);
    return new LotCost(
        held.lot(),
        held.materialName(),
        taken,
        lot.costOf(taken, nothing),
        lot.costOf(lost, nothing));
  }

  /** Pieces that were rejected took material, too. */
  private static Quantity taken(LotAccount account) {
    return account
        .used()
        .plus(account.rejected())
        .plus(account.waiting())
        .plus(account.inRework())
        .plus(account.usualLoss())
        .plus(account.scrap());
  }

  private Money groupWork(WorkOrder work, String currency) {
    return variants
        .find(work.sku())
        .map(variant -> variant.costSheet().of(CostReceiver.GROUP_WORK))
        .filter(each -> each.currency().equals(currency))
        .map(each -> each.times(work.count().passed()))
        .orElse(Money.zero(currency));
  }
}
