package org.loomhive.wholesale.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.price.QuantityRule.Said;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;
import org.loomhive.workbench.TestHouse;

class QuantityRuleTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final WriteQuantities write = TestHouse.get(WriteQuantities.class);
  private final QuantityRules rules = TestHouse.get(QuantityRules.class);

  @Test
  void at_least_48_in_steps_of_24_are_48_72_and_96_and_not_50() {
    var rule = new QuantityRule(48, 24, Optional.empty());
    for (int good : new int[] {48, 72, 96}) rule.require("Basket", good);
    var no = assertThrows(Refused.class, () -> rule.require("Basket", 50));
    assertEquals(WholesaleRefusal.NOT_A_MULTIPLE, no.reason());
    assertEquals(List.of("Basket", 24, 48, 72), no.arguments());
    var few = assertThrows(Refused.class, () -> rule.require("Basket", 24));
    assertEquals(List.of("Basket", 48), few.arguments());
  }

  @Test
  void the_least_that_is_sold_is_a_whole_multiple() {
    var rule = new QuantityRule(50, 24, Optional.empty());
    assertEquals(72, rule.least());
    assertFalse(rule.accepts(48));
    assertFalse(QuantityRule.NONE.isStrict());
    assertTrue(QuantityRule.NONE.accepts(1));
  }

  @Test
  void each_field_is_read_at_the_nearest_place_that_says_it() {
    var variant = new Said(null, 12, null);
    var product = new Said(24, 6, null);
    var house = new Said(6, null, 48);
    assertEquals(
        new QuantityRule(24, 12, Optional.of(48)),
        QuantityRule.of(List.of(variant, product, house)));
    assertEquals(QuantityRule.NONE, QuantityRule.of(List.of()));
  }

  @Test
  void what_is_written_for_a_variant_its_product_and_the_house_is_read_together() {
    var cooperative = ACooperative.inMeghalaya();
    var manager = ALot.manager(cooperative.ref());
    var shawl = AProduct.madeToOrder(cooperative);
    write.write(shawl.sku(), SaidOf.PRODUCT, new Said(12, 6, 36), manager);
    write.write(shawl.sku(), SaidOf.VARIANT, new Said(null, 4, null), manager);
    assertEquals(new QuantityRule(12, 4, Optional.of(36)), rules.of(shawl));
    write.write(shawl.sku(), SaidOf.VARIANT, new Said(null, null, null), manager);
    assertEquals(new QuantityRule(12, 6, Optional.of(36)), rules.of(shawl));
    assertEquals(new Said(12, 6, 36), rules.said(SaidOf.PRODUCT, shawl));
    assertTrue(rules.said(SaidOf.VARIANT, shawl).isSilent());
  }

  @Test
  void the_house_is_written_by_the_network_and_a_variant_by_who_sees_it() {
    var cooperative = ACooperative.inMeghalaya();
    var shawl = AProduct.madeToOrder(cooperative).sku();
    var manager = ALot.manager(cooperative.ref());
    var few = new Said(2, null, null);
    var no = assertThrows(Refused.class, () -> write.write(shawl, SaidOf.HOUSE, few, manager));
    assertEquals(ActorRefusal.NOT_YOUR_ROLE, no.reason());
    var far = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> write.write(shawl, SaidOf.VARIANT, few, far));
    var none = new Said(0, null, null);
    var wrong = assertThrows(Refused.class, () -> write.write(shawl, SaidOf.VARIANT, none, ADMIN));
    assertEquals(WholesaleRefusal.NOT_A_NUMBER_OF_PIECES, wrong.reason());
  }
}
