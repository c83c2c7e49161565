package org.loomhive.material.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.material.ALot;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.production.AWorkOrder;
import org.loomhive.workbench.TestHouse;

class LotCheckTest {
  private final Cooperative home = ACooperative.inMeghalaya();
  private final LotNumber lot = ALot.ofYarn(home.ref(), "1");
  private final LotChecks checks = TestHouse.get(LotChecks.class);
  private final Actor quality = new Actor("S-QUALITY", Set.of(Role.QUALITY), Set.of(home.ref()));

  @Test
  void what_is_held_back_is_given_to_nobody_until_somebody_says_that_it_is_good() {
    var work = AWorkOrder.fresh(home);
    assertTrue(isOffered());
    checks.look(lot, LotVerdict.HELD_BACK, " Damp hanks ", quality);
    assertFalse(isOffered());
    var no = assertThrows(Refused.class, () -> AWorkOrder.allocate(work, lot, "0.315"));
    assertEquals(MaterialRefusal.IS_HELD_BACK, no.reason());
    checks.look(lot, LotVerdict.GOOD, "", quality);
    assertTrue(isOffered());
    AWorkOrder.allocate(work, lot, "0.315");
    assertEquals("Damp hanks", checks.of(lot).get(1).words());
  }

  @Test
  void whoever_holds_back_says_why() {
    var no =
        assertThrows(Refused.class, () -> checks.look(lot, LotVerdict.HELD_BACK, " ", quality));
    assertEquals(MaterialRefusal.SAY_WHY_HELD_BACK, no.reason());
    assertFalse(checks.isHeldBack(lot));
  }

  @Test
  void nobody_of_another_store_looks_at_it() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> checks.look(lot, LotVerdict.GOOD, "", stranger));
  }

  @Test
  void of_many_those_are_chosen_from_whose_number_or_supplier_was_typed() {
    var other = ALot.ofYarn(home.ref(), "1");
    assertEquals(List.of(lot, other), found("", 9));
    assertEquals(List.of(lot), found("", 1));
    assertEquals(List.of(other), found(other.value().toLowerCase(Locale.ROOT).substring(4), 9));
    assertEquals(List.of(lot, other), found("SPINNERS", 9));
    assertEquals(List.of(), found("100 %", 9));
  }

  private List<LotNumber> found(String typed, int most) {
    return TestHouse.get(MaterialLots.class)
        .withSomethingFree(home.ref(), ALot.yarn().code(), new Leafing(typed, "", 0, most))
        .stream()
        .map(MaterialLot::number)
        .toList();
  }

  private boolean isOffered() {
    return TestHouse.get(MaterialLots.class)
        .withSomethingFree(home.ref(), ALot.yarn().code())
        .stream()
        .anyMatch(one -> one.number().equals(lot));
  }
}
