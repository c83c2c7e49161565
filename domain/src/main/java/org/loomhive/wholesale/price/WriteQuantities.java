package org.loomhive.wholesale.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;

/**
 * Writes how many pieces companies take, for a variant, its product or the house, and what an order
 * comes to at least. Baskets are asked anew; orders that were placed stay as they are.
 */
@ApplicationScoped
public class WriteQuantities {
  @Inject Variants variants;
  @Inject QuantityRules rules;
  @Inject OrderMinimums minimums;
  @Inject Clock clock;

  /**
   * @param sku the variant, or one of the product; the house is the same for all
   */
  @Transactional
  public void write(Sku sku, SaidOf place, QuantityRule.Said said, Actor actor) {
    if (place == SaidOf.HOUSE) actor.require(Role.NETWORK_ADMIN);
    else actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var variant = variants.get(sku);
    actor.requireSight(variant.product().cooperative());
    said.require();
    var subject = QuantityRules.subject(place, variant);
    var known = rules.find(place, subject);
    if (said.isSilent()) known.ifPresent(rules::remove);
    else
      rules.add(
          known
              .orElseGet(() -> new WrittenQuantity(place, subject))
              .says(said, actor, clock.instant()));
  }

  /**
   * @param amount zero for none
   */
  @Transactional
  public void orderMinimum(Money amount, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    var known = minimums.find(amount.currency());
    if (!amount.isPositive()) known.ifPresent(minimums::remove);
    else
      minimums.add(
          known
              .orElseGet(() -> new OrderMinimum(amount.currency()))
              .is(amount, actor, clock.instant()));
  }
}
