package org.loomhive.wage.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.recipe.StepMinutes;
import org.loomhive.production.recipe.WorkStep;
import org.loomhive.wage.OfferWork;
import org.loomhive.wage.PublishRecipe;
import org.loomhive.wage.WageRefusal;
import org.loomhive.workbench.TestHouse;

class RecordStudyTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final Sku sku = AProduct.madeToOrder(cooperative).sku();
  private final MemberRef first = weaver();
  private final MemberRef second = weaver();
  private final RecordStudy recording = TestHouse.get(RecordStudy.class);
  private final TimeStudies studies = TestHouse.get(TimeStudies.class);

  @Test
  void what_was_estimated_is_offered_once_it_is_timed_and_not_under_the_floor() {
    AFloor.ofMeghalaya();
    var recipe = new Recipe(sku, 100, Skill.WEAVING);
    TestHouse.get(PublishRecipe.class).publish(recipe, "Two weavers, by eye", manager);
    var work = AWorkOrder.fresh(TestHouse.get(Recipes.class).get(sku), cooperative);
    var offer = TestHouse.get(OfferWork.class);
    assertRefused(RateRefusal.NOT_TIMED, () -> offer.offer(work.number(), first, manager));

    recording.record(study(DAY, 100, 104, 107, 300), manager);

    assertEquals(122, studies.require(sku, DAY).standardMinutes());
    var least = Money.of("159.00", "INR");
    assertRefused(
        WageRefusal.UNDER_FLOOR,
        () -> offer.offerAt(Money.of("158.50", "INR"), work.number(), first, manager));
    offer.offer(work.number(), first, manager);
    assertEquals(least, offered(work).pieceRate().orElseThrow());
    assertFalse(new PieceRate(least, 122, Money.of("78.00", "INR")).isUnderFloor());
  }

  @Test
  void one_maker_or_two_pieces_say_too_little() {
    assertRefused(RateRefusal.TOO_FEW_TIMED, () -> study(DAY, 100, 104));
    assertRefused(
        RateRefusal.TOO_FEW_TIMED,
        () -> new TimeStudy(sku, SkillLevel.SKILLED, piecesOf(first, first, first), usual(), DAY));
    assertTrue(studies.of(sku).isEmpty());
  }

  @Test
  void it_says_with_whom_it_was_agreed_and_why_a_factor_is_not_one() {
    assertRefused(
        RateRefusal.WITH_WHOM,
        () -> recording.record(study(DAY, 100, 104, 107).agreedWith(" ", ""), manager));
    var slower = new TimeStudy.Factors(new BigDecimal("0.9"), BigDecimal.ZERO, BigDecimal.ONE);
    var pieces = piecesOf(first, second, first);
    var rated = new TimeStudy(sku, SkillLevel.SKILLED, pieces, slower, DAY);
    assertRefused(
        RateRefusal.FACTOR_NEEDS_REASON,
        () -> recording.record(rated.agreedWith("The weavers", " "), manager));
    recording.record(rated.agreedWith("The weavers", "They were learners"), manager);
    var kept = studies.of(sku).get(0);
    assertEquals("They were learners", kept.note());
    assertEquals(90, kept.standardMinutes());
  }

  @Test
  void its_steps_take_as_long_as_the_middle_piece_or_are_left_out() {
    var steps =
        List.of(
            new StepMinutes(WorkStep.FETCHING, 20),
            new StepMinutes(WorkStep.WARPING, 24),
            new StepMinutes(WorkStep.WEAVING, 60));
    assertRefused(
        RateRefusal.STEPS_OFF, () -> study(DAY, 100, 103, 107).inSteps(steps.subList(0, 2)));
    var even = study(DAY, 100, 103, 104, 107).inSteps(steps);
    recording.record(even, manager);
    var kept = studies.of(sku).get(0).steps();
    assertEquals(
        List.of(WorkStep.FETCHING, WorkStep.WARPING, WorkStep.WEAVING),
        kept.stream().map(StepMinutes::step).toList());
    assertEquals(104, kept.stream().mapToInt(StepMinutes::minutes).sum());
  }

  @Test
  void it_holds_from_the_day_of_its_agreement_and_that_day_has_come() {
    var future = LocalDate.of(2999, 1, 1);
    assertRefused(
        RateRefusal.AGREED_LATER, () -> recording.record(study(future, 100, 100, 100), manager));
    recording.record(study(DAY, 100, 100, 100), manager);
    assertRefused(
        RateRefusal.AGREED_THAT_DAY, () -> recording.record(study(DAY, 90, 90, 90), manager));
    recording.record(study(DAY.plusDays(1), 200, 200, 200), manager);
    assertEquals(115, studies.require(sku, DAY).standardMinutes());
    assertEquals(230, studies.require(sku, DAY.plusDays(1)).standardMinutes());
  }

  @Test
  void those_who_look_at_pieces_may_time_them_and_nobody_else_does() {
    var sight = Set.of(cooperative.ref());
    var study = study(DAY, 100, 100, 100);
    assertRefused(
        ActorRefusal.NOT_YOUR_ROLE,
        () -> recording.record(study, new Actor("S-A", Set.of(Role.AUDITOR), sight)));
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> recording.record(study, stranger));
    recording.record(study, new Actor("S-Q", Set.of(Role.QUALITY), sight));
    assertEquals(1, studies.of(sku).size());
  }

  @Test
  void makers_of_other_cooperatives_are_not_timed_for_it() {
    var other = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING).ref();
    var pieces = piecesOf(first, other, first);
    var study = new TimeStudy(sku, SkillLevel.SKILLED, pieces, usual(), DAY);
    assertThrows(
        NotFound.class, () -> recording.record(study.agreedWith("The weavers", ""), manager));
  }

  private TimeStudy study(LocalDate agreedOn, int... minutes) {
    var pieces = new ArrayList<TimedPiece>();
    for (int i = 0; i < minutes.length; i++)
      pieces.add(new TimedPiece(i % 2 == 0 ? first : second, minutes[i]));
    return new TimeStudy(sku, SkillLevel.SKILLED, pieces, usual(), agreedOn)
        .agreedWith("The weavers, at their meeting", "");
  }

  private static List<TimedPiece> piecesOf(MemberRef... makers) {
    return List.of(makers).stream().map(maker -> new TimedPiece(maker, 100)).toList();
  }

  private static TimeStudy.Factors usual() {
    return TimeStudy.Factors.usual();
  }

  private MemberRef weaver() {
    return ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  }

  private static WorkOrder offered(WorkOrder work) {
    return TestHouse.get(WorkOrders.class).get(work.number());
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
