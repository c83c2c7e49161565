package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.Designs;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.catalog.design.Measure;
import org.loomhive.catalog.design.SpecificationSheet;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class SheetOfWorkTest {
  private final WriteDesign write = TestHouse.get(WriteDesign.class);
  private final Designs designs = TestHouse.get(Designs.class);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Actor manager = new Actor("S-M", Set.of(Role.MANAGER), Set.of(home.ref()));
  private final Variant shawl = AProduct.madeToOrder(home);
  private final Recipe recipe = AWorkOrder.recipeFor(shawl);

  @Test
  void work_keeps_the_edition_with_which_it_was_begun() {
    var before = AWorkOrder.fresh(recipe, home);
    var first = new EditionRef(shawlOf(2000), 1);
    use(first);
    var work = AWorkOrder.fresh(recipe, home);
    var second = new EditionRef(first.design(), 2);
    var state = designs.get(first.design(), manager).state();
    write.write(first.design(), state, sheet(2100), manager);
    use(second);
    assertEquals(Optional.empty(), AWorkOrder.again(before.number()).madeAs().sheet());
    var kept = AWorkOrder.again(work.number()).madeAs().sheet();
    assertEquals(Optional.of(first), kept);
    assertEquals(2000, designs.edition(kept.get()).measures().get(0).millimetres());
    assertEquals(Optional.of(second), AWorkOrder.fresh(recipe, home).madeAs().sheet());
  }

  @Test
  void what_is_made_in_place_of_a_rejected_piece_is_made_by_the_same_sheet() {
    var first = new EditionRef(shawlOf(2000), 1);
    use(first);
    var work = AWorkOrder.fresh(recipe, home);
    var state = designs.get(first.design(), manager).state();
    write.write(first.design(), state, sheet(2100), manager);
    use(new EditionRef(first.design(), 2));
    var next = AWorkOrder.again(work.number()).again(1, 2);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(next));
    assertEquals(Optional.of(first), AWorkOrder.again(next.number()).madeAs().sheet());
  }

  @Test
  void a_sheet_that_is_not_in_use_yet_is_not_worked_by() {
    shawlOf(2000);
    assertTrue(AWorkOrder.fresh(recipe, home).madeAs().sheet().isEmpty());
  }

  private DesignRef shawlOf(int millimetres) {
    var ref = DesignRef.random();
    write.begin(new Design(ref, home.ref(), "Shawl " + ref), sheet(millimetres), manager);
    write.link(ref, shawl.product().slug(), manager);
    return ref;
  }

  private void use(EditionRef edition) {
    var judge = TestHouse.get(JudgeSample.class);
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    int sample = judge.made(edition, weaver, home.businessDay(TimeMachine.now()), manager);
    judge.judge(edition, new JudgeSample.Verdict(sample, true, ""), manager);
    judge.use(edition, manager);
  }

  private static SpecificationSheet sheet(int millimetres) {
    var words = new SpecificationSheet.Words("Eri silk", "Natural white", "");
    return new SpecificationSheet(List.of(new Measure("Length", millimetres, 20)), words, null);
  }
}
