package org.loomhive.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.Materials;
import org.loomhive.material.NewLot;
import org.loomhive.material.ReceiveLot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.WorkState;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.recipe.NewLine;
import org.loomhive.production.recipe.RecipeEvidence;
import org.loomhive.production.recipe.StepMinutes;
import org.loomhive.production.recipe.UsePolicy;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.TestHouse;

class PublishRecipeTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final PublishRecipe publish = TestHouse.get(PublishRecipe.class);

  @Test
  void without_a_study_or_an_estimate_it_is_not_put_in_force() {
    var no = assertThrows(Refused.class, () -> publish.publish(recipe(600), " ", manager));
    assertEquals(ProductionRefusal.RECIPE_WITHOUT_EVIDENCE, no.reason());
    assertTrue(TestHouse.get(Recipes.class).find(sku).isEmpty());
  }

  @Test
  void an_estimate_says_who_made_it() {
    publish.publish(recipe(600), "Two weavers, after three shawls", manager);
    var evidence = get().evidence();
    assertEquals(RecipeEvidence.Kind.ESTIMATE, evidence.kind());
    assertEquals("Two weavers, after three shawls", evidence.note());
  }

  @Test
  void where_there_is_a_study_its_minutes_count() {
    AFloor.timed(sku, 600);
    assertRefused(WageRefusal.NOT_AS_TIMED, () -> publish.publish(recipe(590), "", manager));
    publish.publish(recipe(600), "", manager);
    assertEquals(RecipeEvidence.Kind.TIME_STUDY, get().evidence().kind());
  }

  @Test
  void steps_take_as_long_as_the_piece() {
    var short40 = recipe(600).inSteps(steps(120, 440));
    assertRefused(
        ProductionRefusal.STEPS_DIFFER, () -> publish.publish(short40, "Two weavers", manager));
    publish.publish(recipe(600).inSteps(steps(120, 480)), "Two weavers", manager);
    assertEquals(
        List.of(WorkStep.WARPING, WorkStep.WEAVING),
        TestHouse.get(Recipes.class).get(sku).steps().stream().map(StepMinutes::step).toList());
  }

  @Test
  void several_skills_suit_it() {
    publish.publish(recipe(600).alsoBy(Set.of(Skill.SPINNING)), "Two weavers", manager);
    assertTrue(get().suits(Set.of(Skill.SPINNING)));
    assertTrue(get().suits(Set.of(Skill.WEAVING, Skill.DYEING)));
    assertFalse(get().suits(Set.of(Skill.DYEING)));
  }

  @Test
  void a_substitute_stands_in_for_a_material() {
    publish.publish(with(UsePolicy.WARN, Set.of(cotton().code())), "Two weavers", manager);
    var work = AWorkOrder.fresh(get(), cooperative);
    AWorkOrder.allocate(work, cottonLot(), "0.315");
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(work.number()).state());
  }

  @Test
  void what_may_not_stand_in_is_refused() {
    publish.publish(with(UsePolicy.WARN, Set.of()), "Two weavers", manager);
    var work = AWorkOrder.fresh(get(), cooperative);
    assertRefused(
        ProductionRefusal.NOT_IN_RECIPE, () -> AWorkOrder.allocate(work, cottonLot(), "0.3"));
  }

  @Test
  void the_policy_of_a_line_says_how_much_more_may_be_given() {
    var yarn = ALot.ofYarn(cooperative.ref(), "9");
    publish.publish(with(UsePolicy.BLOCK, Set.of()), "Two weavers", manager);
    var strict = AWorkOrder.fresh(get(), cooperative);
    assertRefused(
        ProductionRefusal.MORE_THAN_NEEDED, () -> AWorkOrder.allocate(strict, yarn, "0.316"));
    publish.publish(with(UsePolicy.ALLOW, Set.of()), "Two weavers", manager);
    AWorkOrder.allocate(AWorkOrder.fresh(get(), cooperative), yarn, "3");
    var choice = new AllocateLot.Choice(strict.number(), yarn, Quantity.of("1", Unit.KILOGRAM));
    assertRefused(
        ProductionRefusal.MORE_THAN_NEEDED,
        () -> TestHouse.get(AllocateLot.class).topUp(choice, "A wider warp", manager));
    assertRefused(
        ProductionRefusal.MORE_THAN_NEEDED, () -> AWorkOrder.allocate(strict, yarn, "0.316"));
  }

  @Test
  void what_may_be_given_may_be_used() {
    assertRefused(
        ProductionRefusal.USED_TOO_MUCH, () -> useTooMuch(UsePolicy.BLOCK, "A wider warp"));
    assertRefused(ProductionRefusal.USE_NEEDS_REASON, () -> useTooMuch(UsePolicy.WARN, " "));
    useTooMuch(UsePolicy.WARN, "A wider warp");
    useTooMuch(UsePolicy.ALLOW, "");
  }

  /** Double of what the recipe says, of twice as much in her hands. */
  private void useTooMuch(UsePolicy policy, String why) {
    publish.publish(with(policy, Set.of()), "Two weavers", manager);
    var work = new WorkOrder(cooperative.ref(), get(), "Shawl", 2, AWorkOrder.DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    var yarn = ALot.ofYarn(cooperative.ref(), "1");
    AWorkOrder.allocate(work, yarn, "0.63");
    var weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    var twice = Quantity.of("0.6", Unit.KILOGRAM);
    var figure = new NewReceipt.Weighed(twice, Quantity.zero(Unit.KILOGRAM));
    var came = NewReceipt.of(work.number(), 1).using(Map.of(yarn, figure)).because(why);
    TestHouse.get(ReceivePieces.class).receive(came, manager);
  }

  @Test
  void of_two_who_publish_at_once_the_second_is_told() throws Exception {
    publish.publish(recipe(600), "Two weavers", manager);
    Callable<Object> write = () -> answerTo(recipe(610).follows(1));
    var hands = Executors.newFixedThreadPool(2);
    try {
      var answers = new ArrayList<Object>();
      for (var each : hands.invokeAll(List.of(write, write))) answers.add(each.get());
      assertEquals(1, answers.stream().filter(Refused.class::isInstance).count());
      assertTrue(answers.contains("done"));
    } finally {
      hands.shutdown();
    }
    assertEquals(2, get().edition());
    assertRefused(
        ProductionRefusal.RECIPE_CHANGED_MEANWHILE,
        () -> publish.publish(recipe(620).follows(1), "Two weavers", manager));
  }

  @Test
  void two_first_editions_at_once_are_one() throws Exception {
    Callable<Object> write = () -> answerTo(recipe(600).follows(0));
    var hands = Executors.newFixedThreadPool(3);
    try {
      var answers = new ArrayList<Object>();
      for (var each : hands.invokeAll(List.of(write, write, write))) answers.add(each.get());
      assertEquals(2, answers.stream().filter(Refused.class::isInstance).count());
    } finally {
      hands.shutdown();
    }
    assertEquals(1, get().edition());
  }

  private Object answerTo(Recipe recipe) {
    try {
      publish.publish(recipe, "Two weavers", manager);
      return "done";
    } catch (Refused no) {
      assertEquals(ProductionRefusal.RECIPE_CHANGED_MEANWHILE, no.reason());
      return no;
    }
  }

  @Test
  void a_material_is_counted_as_the_store_counts_it() {
    var line =
        new NewLine(ALot.yarn().code(), Quantity.of(3, Unit.HANK), 5, UsePolicy.WARN, Set.of());
    assertRefused(
        ProductionRefusal.RECIPE_IN_OTHER_UNIT,
        () -> publish.publish(recipe(600).with(line), "Two weavers", manager));
  }

  @Test
  void another_cooperatives_recipe_is_not_written() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> publish.publish(recipe(600), "Me", stranger));
  }

  private Recipe recipe(int minutes) {
    return new Recipe(sku, minutes, Skill.WEAVING);
  }

  private Recipe with(UsePolicy policy, Set<MaterialCode> substitutes) {
    var perPiece = Quantity.of("0.300", Unit.KILOGRAM);
    return recipe(600).with(new NewLine(ALot.yarn().code(), perPiece, 5, policy, substitutes));
  }

  private static List<StepMinutes> steps(int warping, int weaving) {
    return List.of(
        new StepMinutes(WorkStep.WARPING, warping), new StepMinutes(WorkStep.WEAVING, weaving));
  }

  private Recipe get() {
    return TestHouse.get(Recipes.class).get(sku);
  }

  private static synchronized Material cotton() {
    var materials = TestHouse.get(Materials.class);
    var code = new MaterialCode("TEST_COTTON");
    if (materials.find(code).isEmpty())
      materials.add(new Material(code, "Test cotton", Unit.KILOGRAM));
    return materials.get(code);
  }

  private org.loomhive.kernel.LotNumber cottonLot() {
    var like = ALot.of(cooperative.ref(), Quantity.of("2", Unit.KILOGRAM), Money.of("90", "INR"));
    var lot =
        new NewLot(
            like.number(),
            like.cooperative(),
            cotton().code(),
            like.quantity(),
            like.cost(),
            like.supplier(),
            like.origin(),
            "");
    return TestHouse.get(ReceiveLot.class).receive(lot, manager);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
