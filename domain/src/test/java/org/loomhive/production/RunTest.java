package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.RunNumber;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.run.MakeRun;
import org.loomhive.production.run.MakeRun.NewRun;
import org.loomhive.production.run.OpenWork;
import org.loomhive.production.run.Runs;
import org.loomhive.production.run.StockTargets;
import org.loomhive.workbench.TestHouse;

class RunTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Variant shawl = AProduct.madeToOrder(cooperative);
  private final Runs runs = TestHouse.get(Runs.class);
  private final MakeRun make = TestHouse.get(MakeRun.class);
  private final StockTargets targets = TestHouse.get(StockTargets.class);

  @Test
  void open_lines_and_what_the_store_misses_are_made_together() {
    var work = ordered();
    targets.want(shawl.sku(), 5, manager);
    var open = open();
    assertEquals(List.of(work), open.works().stream().map(WorkOrder::number).toList());
    assertEquals(5, open.missingPieces());
    var run = run(List.of(work), Map.of(shawl.sku(), 5));
    for (int i = 0; i < 2; i++) make.make(run, 2, manager);
    var works = runs.worksOf(runs.get(run.number(), manager));
    assertEquals(List.of(1, 1, 2, 2), works.stream().map(WorkOrder::pieces).sorted().toList());
    assertTrue(works.stream().allMatch(one -> one.recipe().edition() == 1));
    assertTrue(runs.open(cooperative.ref()).isEmpty());
  }

  @Test
  void what_is_made_for_the_store_counts_until_it_is_there() {
    AWorkOrder.recipeFor(shawl);
    targets.want(shawl.sku(), 5, manager);
    make.make(run(List.of(), Map.of(shawl.sku(), 3)), 3, manager);
    assertEquals(2, open().missingPieces());
    targets.want(shawl.sku(), 0, manager);
    assertTrue(runs.open(cooperative.ref()).isEmpty());
  }

  @Test
  void a_run_is_of_one_product() {
    var other = AProduct.madeToOrder(cooperative);
    AWorkOrder.recipeFor(shawl);
    AWorkOrder.recipeFor(other);
    var both = run(List.of(), Map.of(shawl.sku(), 1, other.sku(), 1));
    var no = assertThrows(Refused.class, () -> make.make(both, 1, manager));
    assertEquals(ProductionRefusal.RUN_OF_ONE_PRODUCT, no.reason());
  }

  @Test
  void a_run_of_nothing_says_what_to_do() {
    var no = assertThrows(Refused.class, () -> make.make(run(List.of(), Map.of()), 1, manager));
    assertEquals(ProductionRefusal.RUN_OF_NOTHING, no.reason());
  }

  @Test
  void work_is_in_one_run_and_is_not_taken_into_one_once_it_is_offered() {
    var work = ordered();
    make.make(run(List.of(work), Map.of()), 1, manager);
    var again = run(List.of(work), Map.of());
    assertEquals(
        ProductionRefusal.IN_A_RUN,
        assertThrows(Refused.class, () -> make.make(again, 1, manager)).reason());
    var offered = AWorkOrder.offered();
    assertEquals(
        ProductionRefusal.ALREADY_OFFERED,
        assertThrows(Refused.class, () -> offered.joins(RunNumber.random())).reason());
  }

  @Test
  void another_cooperative_neither_sees_it_nor_gives_its_work() {
    var work = ordered();
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    var run = run(List.of(work), Map.of());
    assertThrows(NotFound.class, () -> make.make(run, 1, stranger));
    assertThrows(NotFound.class, () -> targets.want(shawl.sku(), 1, stranger));
    make.make(run, 1, manager);
    assertThrows(NotFound.class, () -> runs.get(run.number(), stranger));
  }

  private WorkOrderNumber ordered() {
    AWorkOrder.recipeFor(shawl);
    var order = AnOrder.paid(shawl).number();
    TestHouse.get(MakeWorkOrders.class).make(order);
    return TestHouse.get(WorkOrders.class).forOrder(order).get(0).number();
  }

  private OpenWork open() {
    return runs.open(cooperative.ref()).get(0);
  }

  private NewRun run(List<WorkOrderNumber> works, Map<Sku, Integer> forStore) {
    return new NewRun(RunNumber.random(), cooperative.ref(), AWorkOrder.DUE, works, forStore);
  }
}
