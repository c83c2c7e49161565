package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.TestHouse;

/** Whoever worked for years waits no longer for her page than somebody new. */
class LongPastTest {
  private final Cooperative home = ACooperative.inMeghalaya();
  private final MemberRef weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
  private final Holdings holdings = TestHouse.get(Holdings.class);
  private final MaterialAccounts accounts = TestHouse.get(MaterialAccounts.class);

  @Test
  void what_is_settled_is_not_read_for_what_a_maker_has_now() {
    var done = AWorkOrder.acceptedOf(1, home, weaver);
    var now = AWorkOrder.acceptedOf(2, home, weaver);
    assertEquals(Set.of(done.number(), now.number()), Set.copyOf(open()));
    TestHouse.get(ReportFinished.class).finished(done.number(), weaver);
    TestHouse.get(ReceiveWork.class).receive(done.number(), AWorkOrder.manager(done));
    assertEquals(
        List.of(now.number()), holdings.of(weaver).stream().map(Holding::workOrder).toList());
    assertEquals(Set.of(done.number(), now.number()), Set.copyOf(open()));
    AWorkOrder.accept(AWorkOrder.again(done.number()));
    assertEquals(List.of(now.number()), open());
    assertTrue(accounts.open(weaver).get(0).isBalanced());
  }

  private List<WorkOrderNumber> open() {
    return accounts.open(weaver).stream()
        .map(MaterialAccount::whose)
        .map(MaterialAccount.Whose::workOrder)
        .toList();
  }

  @Test
  void what_is_made_is_asked_at_once_for_all_her_work() {
    var works =
        IntStream.range(0, 3).mapToObj(i -> AWorkOrder.acceptedOf(1, home, weaver)).toList();
    var orders = TestHouse.get(WorkOrders.class);
    var numbers = works.stream().map(WorkOrder::number).toList();
    assertEquals(
        1, TestHouse.questions(() -> assertEquals(3, orders.productNames(numbers).size())));
    assertEquals(Map.of(), orders.productNames(List.of()));
  }

  @Test
  void recipes_in_force_are_read_at_once_and_older_editions_stay_out() {
    var recipes = TestHouse.get(Recipes.class);
    var skus = IntStream.range(0, 4).mapToObj(i -> recipe()).toList();
    AWorkOrder.recipeFor(skus.get(0));
    long ofOne = TestHouse.questions(() -> linesOf(skus.subList(0, 1)));
    assertEquals(ofOne, TestHouse.questions(() -> linesOf(skus)));
    assertEquals(2, recipes.inForce(skus).get(skus.get(0)).edition());
  }

  private Sku recipe() {
    return AWorkOrder.recipeFor(AProduct.madeToOrder(home)).sku();
  }

  private static void linesOf(List<Sku> skus) {
    TestHouse.inTransaction(
        () -> {
          var found = TestHouse.get(Recipes.class).inForce(skus);
          assertEquals(skus.size(), found.size());
          found.values().forEach(recipe -> assertEquals(1, recipe.lines().size()));
        });
  }
}
