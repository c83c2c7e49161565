package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.design.ADesign;
import org.loomhive.catalog.design.Designs;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.workbench.TestHouse;

class SheetOfWorkTest {
  private final Designs designs = TestHouse.get(Designs.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(home);
  private final Recipe recipe = AWorkOrder.recipeFor(shawl);

  @Test
  void work_keeps_the_edition_with_which_it_was_begun() {
    var before = AWorkOrder.fresh(recipe, home);
    var first = ADesign.inUse(shawl, home, 2000);
    var work = AWorkOrder.fresh(recipe, home);
    var second = ADesign.next(first, home, 2100);
    assertEquals(Optional.empty(), AWorkOrder.again(before.number()).madeAs().sheet());
    var kept = AWorkOrder.again(work.number()).madeAs().sheet();
    assertEquals(Optional.of(first), kept);
    assertEquals(2000, designs.edition(kept.get()).measures().get(0).millimetres());
    assertEquals(Optional.of(second), AWorkOrder.fresh(recipe, home).madeAs().sheet());
  }

  @Test
  void what_is_made_in_place_of_a_rejected_piece_is_made_by_the_same_sheet() {
    var first = ADesign.inUse(shawl, home, 2000);
    var work = AWorkOrder.fresh(recipe, home);
    ADesign.next(first, home, 2100);
    var next = AWorkOrder.again(work.number()).again(1, 2);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(next));
    assertEquals(Optional.of(first), AWorkOrder.again(next.number()).madeAs().sheet());
  }

  @Test
  void a_sheet_that_is_not_in_use_yet_is_not_worked_by() {
    ADesign.of(shawl, home, 2000);
    assertTrue(AWorkOrder.fresh(recipe, home).madeAs().sheet().isEmpty());
  }
}
