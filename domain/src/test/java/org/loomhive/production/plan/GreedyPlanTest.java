package org.loomhive.production.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.loomhive.membership.Skill;
import org.loomhive.membership.hours.OfferedTime;

class GreedyPlanTest {
  @Property(tries = 200)
  void breaks_no_hard_rule(@ForAll @IntRange(max = 100_000) int seed) {
    var board = new Board(APlanTask.random(seed, 40, 12, 25));
    var plan = GreedyPlan.of(board);
    assertEquals(List.of(), HardRules.brokenBy(plan, board));
    assertEquals(0, Tally.of(board, plan).broken());
  }

  @Test
  void nobody_is_given_what_she_cannot_do_or_has_no_hours_for() {
    var weaver = APlanTask.weaver("A", 0);
    var dyer =
        new Maker(weaver.ref(), Optional.empty(), Set.of(Skill.DYEING), weaver.free(), 0, Set.of());
    assertTrue(planned(List.of(dyer), APlanTask.weaving("ONE")).waits(0));
    assertTrue(planned(List.of(weaver), APlanTask.weaving("ONE", 1)).waits(0));
    assertEquals(0, planned(List.of(weaver), APlanTask.weaving("ONE", 2)).makerOf(0));
  }

  @Test
  void who_earned_least_is_asked_first() {
    var makers = List.of(APlanTask.weaver("RICH", 900_000), APlanTask.weaver("POOR", 100_000));
    assertEquals(1, planned(makers, APlanTask.weaving("ONE")).makerOf(0));
  }

  @Test
  void the_choice_of_the_manager_stands() {
    var makers = List.of(APlanTask.weaver("RICH", 900_000), APlanTask.weaver("POOR", 100_000));
    var work = APlanTask.weaving("ONE");
    var chosen =
        new OpenWork(
            work.number(),
            work.skills(),
            work.minutes(),
            work.dueDay(),
            work.pay(),
            work.needs(),
            new OpenWork.Whom(Optional.of(makers.get(0).ref()), Set.of()));
    assertEquals(0, planned(makers, chosen).makerOf(0));
  }

  @Test
  void who_declined_it_is_not_asked_again_and_is_asked_for_everything_else() {
    var makers = List.of(APlanTask.weaver("RICH", 900_000), APlanTask.weaver("POOR", 100_000));
    var work = APlanTask.weaving("ONE");
    var declined =
        new OpenWork(
            work.number(),
            work.skills(),
            work.minutes(),
            work.dueDay(),
            work.pay(),
            work.needs(),
            new OpenWork.Whom(Optional.empty(), Set.of(makers.get(1).ref())));
    var plan = planned(makers, declined, APlanTask.weaving("TWO"));
    assertEquals(0, plan.makerOf(0));
    assertEquals(1, plan.makerOf(1));
  }

  /** Fetched on Thursdays: what is due on a Wednesday must be ready six days earlier. */
  @Test
  void work_is_ready_on_the_day_on_which_it_is_fetched() {
    var offered =
        new OfferedTime(42, List.of(), List.of()).minutesFrom(APlanTask.MONDAY, PlanTask.DAYS);
    var point = new Maker.Point("Hillside", DayOfWeek.THURSDAY);
    var maker =
        new Maker(
            APlanTask.weaver("A", 0).ref(),
            Optional.of(point),
            Set.of(Skill.WEAVING),
            FreeTime.of(offered, 3, List.of()),
            0,
            Set.of());
    int wednesday = 9;
    assertTrue(planned(List.of(maker), APlanTask.weaving("ONE", wednesday)).waits(0));
    assertEquals(0, planned(List.of(maker), APlanTask.weaving("ONE", wednesday + 1)).makerOf(0));
  }

  @Test
  void one_piece_set_is_of_one_dye_batch() {
    var red = APlanTask.lot("A", "Red", "0.6");
    var blue = APlanTask.lot("B", "Blue", "0.6");
    var work = APlanTask.weaving("ONE", 30, APlanTask.yarn("1"));
    assertTrue(planned(work, red, blue).waits(0));
    assertEquals(0, planned(work, red, blue, APlanTask.lot("C", "Red", "0.4")).makerOf(0));
  }

  @Test
  void what_was_chosen_already_decides_the_batch() {
    var blue = APlanTask.lot("B", "Blue", "5");
    var need =
        new OpenWork.Need(
            APlanTask.yarn("1").material(), APlanTask.yarn("1").amount(), Optional.of("Red"));
    assertTrue(planned(APlanTask.weaving("ONE", 30, need), blue).waits(0));
  }

  @Test
  void no_lot_gives_more_than_is_free() {
    var board =
        new Board(
            new PlanTask(
                APlanTask.MONDAY,
                List.of(APlanTask.weaver("A", 0)),
                List.of(
                    APlanTask.weaving("LATE", 31, APlanTask.yarn("1")),
                    APlanTask.weaving("SOON", 30, APlanTask.yarn("1"))),
                List.of(APlanTask.lot("A", "Red", "1.5"))));
    var plan = GreedyPlan.of(board);
    assertTrue(plan.waits(0));
    assertEquals(0, plan.makerOf(1));
  }

  private static Allotment planned(OpenWork work, FreeLot... lots) {
    var makers = List.of(APlanTask.weaver("A", 0));
    return GreedyPlan.of(
        new Board(new PlanTask(APlanTask.MONDAY, makers, List.of(work), List.of(lots))));
  }

  private static Allotment planned(List<Maker> makers, OpenWork... works) {
    return GreedyPlan.of(
        new Board(new PlanTask(APlanTask.MONDAY, makers, List.of(works), List.of())));
  }
}
