package org.loomhive.wage.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.price.QuantityRules;

/**
 * Writes what companies pay for a piece by how many they take. A band may take from what the house
 * and the cooperative keep; one that would take from anybody's pay is refused.
 */
@ApplicationScoped
public class WriteLadder {
  @Inject Variants variants;
  @Inject Ladders ladders;
  @Inject QuantityRules rules;
  @Inject LeastPrice least;
  @Inject PriceFloor floor;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Whole, in place of the one before in the same currency. */
  @Transactional
  public void write(Sku sku, List<Ladder.Band> bands, Actor actor) {
    var piece = mine(sku, actor);
    if (piece.isSecond() || piece.isOneOfAKind())
      throw new Refused(WholesaleRefusal.NOT_OF_MANY, piece.product().name());
    var ladder = new Ladder(bands);
    ladder.requireGood(rules.of(piece).least());
    var full = piece.priceIn(ladder.lowest().currency());
    if (ladder.highest().compareTo(full) > 0)
      throw new Refused(WholesaleRefusal.NOT_CHEAPER_THAN_SHOP, ladder.highest(), full);
    least.require(ladder.lowest(), piece.costSheet());
    var today = cooperatives.get(piece.product().cooperative()).businessDay(clock.instant());
    floor.requireOfMany(piece, ladder.lowest(), today);
    ladders.put(sku, ladder, actor);
  }

  /** Companies pay what everybody pays from now on. */
  @Transactional
  public void remove(Sku sku, String currency, Actor actor) {
    ladders.remove(mine(sku, actor).sku(), currency);
  }

  private Variant mine(Sku sku, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var piece = variants.get(sku);
    actor.requireSight(piece.product().cooperative());
    return piece;
  }
}
