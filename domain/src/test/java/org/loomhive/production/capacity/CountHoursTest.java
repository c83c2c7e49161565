package org.loomhive.production.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.ShipBy;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;
import org.loomhive.membership.TellAboutMyself;
import org.loomhive.membership.hours.Days;
import org.loomhive.membership.hours.TakeAPause;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.ReceiveWork;
import org.loomhive.production.Recipe;
import org.loomhive.production.Recipes;
import org.loomhive.stock.Holds;
import org.loomhive.stock.capacity.MakerHours;
import org.loomhive.stock.capacity.MakingHold;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** One weaver of ten hours a week; a shawl takes her a week. */
class CountHoursTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(cooperative);
  private final Member weaver = ACooperative.memberOf(cooperative, Skill.WEAVING);
  private final CountHours count = TestHouse.get(CountHours.class);
  private final Holds holds = TestHouse.get(Holds.class);
  private final ShipBy shipBy = TestHouse.get(ShipBy.class);

  @BeforeEach
  void oneWeaver() {
    TestHouse.get(TellAboutMyself.class).tell(weaver.ref(), "en", 10);
    AWorkOrder.recipeFor(shawl);
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void the_usual_days_are_promised_while_nobody_knows_the_hours_and_while_they_are_enough() {
    var usual = promised(1);
    count.all();
    assertEquals(usual, promised(1));
  }

  @Test
  void many_pieces_are_promised_when_there_are_hours_for_them() {
    count.all();
    var one = promised(1);
    var ten = promised(10);
    assertTrue(ten.isAfter(one.plusWeeks(4)));
    assertTrue(ten.isBefore(today().plusWeeks(13)));
  }

  @Test
  void a_pause_makes_the_promise_later() {
    count.all();
    var before = promised(10);
    TestHouse.get(TakeAPause.class).take(weaver.ref(), Days.of(today(), today().plusWeeks(4)));
    count.count(cooperative.ref());
    assertTrue(promised(10).isAfter(before.plusWeeks(3)));
  }

  @Test
  void hours_that_somebody_holds_are_not_promised_to_another_until_they_are_let_go() {
    count.all();
    var before = promised(5);
    hold("H-ONE", 10);
    assertTrue(promised(5).isAfter(before.plusWeeks(8)));
    hold("H-ONE", 10);
    assertEquals(6000, heldMinutes());
    holds.release("H-ONE" + weaver.ref());
    assertEquals(before, promised(5));
  }

  @Test
  void a_hold_lapses_by_itself() {
    count.all();
    var before = promised(5);
    hold("H-TWO", 10);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    assertEquals(before, promised(5));
  }

  @Test
  void two_who_hold_at_once_hold_different_hours() throws Exception {
    count.all();
    var hands = java.util.concurrent.Executors.newFixedThreadPool(2);
    try {
      var both =
          List.<java.util.concurrent.Callable<Object>>of(
              () -> hold("H-LEFT", 5), () -> hold("H-RIGHT", 5));
      for (var each : hands.invokeAll(both)) each.get();
    } finally {
      hands.shutdown();
    }
    assertEquals(6000, heldMinutes());
  }

  @Test
  void a_paid_order_takes_its_hours_once() {
    count.all();
    var before = freeMinutes();
    AnOrder.paid(shawl);
    assertEquals(before - 600, freeMinutes());
    TestHouse.get(TellOutbox.class).all();
    assertEquals(before - 600, freeMinutes());
    assertEquals(0, heldMinutes());
  }

  @Test
  void work_that_is_handed_in_takes_nothing_any_more() {
    var work = AWorkOrder.open(cooperative);
    count.all();
    var before = freeMinutes();
    AWorkOrder.offered(work, weaver.ref());
    count.count(cooperative.ref());
    assertEquals(before, freeMinutes());
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver.ref());
    TestHouse.get(ReceiveWork.class).receive(work.number(), AWorkOrder.manager(work));
    count.count(cooperative.ref());
    assertEquals(before + 600, freeMinutes());
  }

  @Test
  void who_has_two_crafts_shares_her_time() {
    var both = ACooperative.memberOf(cooperative, Skill.WEAVING, Skill.CANE_AND_BAMBOO);
    TestHouse.get(Recipes.class)
        .add(new Recipe(Sku.random(), 60, Skill.CANE_AND_BAMBOO).restsOn(AWorkOrder.estimate()));
    count.all();
    long one = freeMinutes();
    TestHouse.get(TellAboutMyself.class).tell(both.ref(), "en", 0);
    count.count(cooperative.ref());
    long days = java.time.temporal.ChronoUnit.DAYS.between(today(), lastSunday());
    long halfOfThirtyHours = days * 30 * 60 / 7 / 2;
    assertTrue(Math.abs(one - freeMinutes() - halfOfThirtyHours) <= 26);
  }

  private LocalDate lastSunday() {
    return MakerHours.firstMonday(today()).plusWeeks(26).minusDays(1);
  }

  private Object hold(String holder, int pieces) {
    holds.hold(holder + weaver.ref(), Map.of(shawl.sku(), pieces));
    return holder;
  }

  private LocalDate promised(int pieces) {
    return shipBy.forAll(Map.of(shawl, pieces), TimeMachine.now()).get(shawl.sku());
  }

  private LocalDate today() {
    return cooperative.businessDay(TimeMachine.now());
  }

  private long freeMinutes() {
    return sum(
        TestHouse.get(MakerHours.class)
            .free(new MakingHold.Hours(cooperative.ref(), "WEAVING"), today())
            .byMonday()
            .values());
  }

  private long heldMinutes() {
    var weeks = TestHouse.get(MakerHours.class).weeksOf(cooperative.ref(), today());
    return weeks.stream()
            .filter(week -> week.craft().equals("WEAVING"))
            .mapToLong(week -> week.free())
            .sum()
        - freeMinutes();
  }

  private static long sum(java.util.Collection<Long> minutes) {
    return minutes.stream().mapToLong(Long::longValue).sum();
  }
}
