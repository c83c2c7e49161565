package org.loomhive.wage.worked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.design.Design;
import org.loomhive.catalog.design.DesignRef;
import org.loomhive.catalog.design.EditionRef;
import org.loomhive.catalog.design.JudgeSample;
import org.loomhive.catalog.design.Measure;
import org.loomhive.catalog.design.SpecificationSheet;
import org.loomhive.catalog.design.WriteDesign;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.Unit;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.ReportFinished;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.wage.AcceptWork;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.wage.rate.SkillLevel;
import org.loomhive.wage.rate.TimeStudies;
import org.loomhive.wage.rate.TimeStudy;
import org.loomhive.wage.rate.TimedPiece;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A piece of 120 standard minutes that was timed in March 2026. */
class RetimeBoardTest {
  private static final LocalDate AGREED = LocalDate.of(2026, 3, 2);
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();

  @BeforeEach
  void timed_in_march() {
    AFloor.ofMeghalaya();
    TimeMachine.travelTo(Instant.parse("2026-03-01T06:00:00Z"));
    publish(new Recipe(sku, 120, Skill.WEAVING));
    var one = MemberRef.random();
    var pieces =
        List.of(
            new TimedPiece(one, 120),
            new TimedPiece(MemberRef.random(), 120),
            new TimedPiece(one, 120));
    var none = java.math.BigDecimal.ZERO;
    var factors = new TimeStudy.Factors(java.math.BigDecimal.ONE, none, java.math.BigDecimal.ONE);
    var study = new TimeStudy(sku, SkillLevel.SKILLED, pieces, factors, AGREED);
    TestHouse.inTransaction(() -> TestHouse.get(TimeStudies.class).add(study));
    TimeMachine.travelTo(Instant.parse("2026-05-12T06:00:00Z"));
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void a_study_that_fits_is_not_named() {
    publish(new Recipe(sku, 120, Skill.WEAVING));
    assertEquals(Set.of(), why());
  }

  @Test
  void after_a_year_it_is_timed_again() {
    TimeMachine.travelTo(Instant.parse("2027-03-02T06:00:00Z"));
    assertEquals(Set.of(), why());
    TimeMachine.travelTo(Instant.parse("2027-03-03T06:00:00Z"));
    assertEquals(Set.of(RetimeReason.OVER_A_YEAR), why());
  }

  @Test
  void an_edition_that_takes_other_material_is_timed_again() {
    var next = new Recipe(sku, 120, Skill.WEAVING);
    publish(next.with(ALot.yarn().code(), Quantity.of("0.4", Unit.KILOGRAM), 5));
    assertEquals(Set.of(RetimeReason.RECIPE_CHANGED), why());
  }

  @Test
  void a_design_that_came_into_use_since_then_is_timed_again() {
    var manager = ALot.manager(cooperative.ref());
    var ref = DesignRef.random();
    var words = new SpecificationSheet.Words("Eri", "White", "", "");
    var measure = List.of(new Measure("Length", 2_000, 20));
    var sheet = new SpecificationSheet(measure, words, null);
    var designs = TestHouse.get(WriteDesign.class);
    designs.begin(new Design(ref, cooperative.ref(), "Shawl with a border"), sheet, manager);
    var slug = TestHouse.get(Variants.class).get(sku).product().slug();
    designs.link(ref, slug, manager);
    var first = new EditionRef(ref, 1);
    var maker = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
    var judge = TestHouse.get(JudgeSample.class);
    int sample = judge.made(first, maker, AGREED.plusDays(9), manager);
    judge.judge(first, new JudgeSample.Verdict(sample, true, ""), manager);
    assertEquals(Set.of(), why());
    judge.use(first, manager);
    assertEquals(Set.of(RetimeReason.DESIGN_CHANGED), why());
  }

  @Test
  void more_than_a_quarter_of_its_makers_under_the_floor_by_their_own_hours() {
    for (int i = 0; i < 3; i++) madeIn(119);
    madeIn(180);
    assertEquals(Set.of(), why());
    madeIn(180);
    assertEquals(Set.of(RetimeReason.MAKERS_UNDER_FLOOR), why());
  }

  /**
   * Somebody makes one piece and says how long it took her; chance decides whether she is asked.
   */
  private void madeIn(int minutes) {
    var maker = ACooperative.memberOf(cooperative, Skill.WEAVING);
    WorkOrder work = finished(maker);
    while (!TestHouse.get(LogTime.class).isAsked(work)) work = finished(maker);
    TestHouse.get(LogTime.class).say(work.number(), minutes, maker.ref());
    TestHouse.get(ReceiveWork.class).receive(work.number(), Actor.system());
    TestHouse.get(AcceptWork.class).accept(work.number(), InspectionNote.none(), Actor.system());
  }

  private WorkOrder finished(Member maker) {
    var recipe = TestHouse.get(Recipes.class).get(sku);
    var work = new WorkOrder(cooperative.ref(), recipe, "Shawl", 1, LocalDate.of(2099, 1, 31));
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(work));
    TestHouse.get(OfferWork.class).offer(work.number(), maker.ref(), Actor.system());
    TestHouse.get(AnswerOffer.class).accept(work.number(), maker.ref());
    TestHouse.get(ReportFinished.class).finished(work.number(), maker.ref());
    return TestHouse.get(WorkOrders.class).get(work.number());
  }

  private void publish(Recipe recipe) {
    TestHouse.get(Recipes.class).add(recipe.restsOn(AWorkOrder.estimate()));
  }

  private Set<RetimeReason> why() {
    var found = new ArrayList<>(TestHouse.get(RetimeBoard.class).of(cooperative.ref()));
    return found.isEmpty() ? Set.of() : found.get(0).why();
  }
}
