package org.loomhive.production.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.loomhive.membership.Skill;

class TallyTest {
  @Property(tries = 60)
  void keeps_the_same_score_step_by_step_as_when_it_is_counted_anew(
      @ForAll @IntRange(max = 5000) int seed) {
    var board = new Board(APlanTask.random(seed, 25, 8, 20));
    var tally = new Tally(board);
    var dice = new Random(seed);
    for (int step = 0; step < 200; step++) {
      tally.place(dice.nextInt(board.works()), dice.nextInt(9) - 1);
      if (board.needs() == 0) continue;
      int need = dice.nextInt(board.needs());
      if (board.lotsFor(need).length > 0)
        tally.draw(need, board.lotsFor(need)[dice.nextInt(board.lotsFor(need).length)]);
    }
    assertEquals(Tally.of(board, tally.plan()), tally.score());
  }

  @Property(tries = 60)
  void a_plan_without_a_broken_rule_scores_none_and_another_scores_some(
      @ForAll @IntRange(max = 5000) int seed) {
    var board = new Board(APlanTask.random(seed, 25, 8, 20));
    var tally = new Tally(board);
    var dice = new Random(seed);
    for (int work = 0; work < board.works(); work++) {
      var makers = board.makersFor(work);
      if (makers.length > 0) tally.place(work, makers[dice.nextInt(makers.length)]);
    }
    boolean isClean = HardRules.brokenBy(tally.plan(), board).isEmpty();
    assertEquals(isClean, tally.score().broken() == 0);
  }

  @Test
  void even_income_is_better() {
    var poor = APlanTask.weaver("POOR", 100_000);
    var rich = APlanTask.weaver("RICH", 900_000);
    var board = board(List.of(poor, rich), List.of(APlanTask.weaving("ONE")));
    assertTrue(with(board, 0, 0).isBetterThan(with(board, 0, 1)));
  }

  @Test
  void work_that_waits_is_worse_the_sooner_it_is_due() {
    var board =
        board(
            List.of(APlanTask.weaver("A", 0)),
            List.of(APlanTask.weaving("SOON", 10), APlanTask.weaving("LATE", 40)));
    assertTrue(with(board, 0, 0).isBetterThan(with(board, 1, 0)));
  }

  @Test
  void a_newcomer_who_gets_a_piece_is_better() {
    var old = APlanTask.weaver("OLD", 500_000);
    var fresh = APlanTask.weaver("NEW", 500_000);
    fresh =
        new Maker(
            fresh.ref(), fresh.point(), fresh.skills(), fresh.free(), 500_000, fresh.skills());
    var board = board(List.of(old, fresh), List.of(APlanTask.weaving("ONE")));
    assertTrue(with(board, 0, 1).isBetterThan(with(board, 0, 0)));
  }

  /** What she does every day is no chance to learn what she was taught last week. */
  @Test
  void who_learnt_a_craft_of_late_is_better_given_a_piece_of_that_craft() {
    var other = APlanTask.weaver("OLD", 500_000);
    var taught =
        new Maker(
            APlanTask.weaver("NEW", 0).ref(),
            other.point(),
            Set.of(Skill.WEAVING, Skill.DYEING),
            other.free(),
            500_000,
            Set.of(Skill.DYEING));
    var both =
        new Maker(other.ref(), other.point(), taught.skills(), other.free(), 500_000, Set.of());
    var weaving = APlanTask.weaving("WOVEN");
    var dyeing = weaving("DYED", Set.of(Skill.DYEING, Skill.FINISHING));
    var board = board(List.of(both, taught), List.of(weaving, dyeing));
    assertTrue(with(board, 1, 1).isBetterThan(with(board, 0, 1)));
  }

  private static OpenWork weaving(String name, Set<Skill> skills) {
    var like = APlanTask.weaving(name);
    return new OpenWork(
        like.number(),
        skills,
        like.minutes(),
        like.dueDay(),
        like.pay(),
        like.needs(),
        like.whom());
  }

  @Test
  void a_lot_that_serves_all_is_better_than_a_split_one() {
    var yarn = List.of(APlanTask.lot("A", "Red", "0.5"), APlanTask.lot("B", "Red", "2"));
    var work = APlanTask.weaving("ONE", 30, APlanTask.yarn("1"));
    var board =
        new Board(
            new PlanTask(APlanTask.MONDAY, List.of(APlanTask.weaver("A", 0)), List.of(work), yarn));
    var split = new Tally(board);
    split.place(0, 0);
    var whole = new Tally(board);
    whole.place(0, 0);
    whole.draw(0, 1);
    assertEquals(0, split.score().broken());
    assertTrue(whole.score().isBetterThan(split.score()));
  }

  private static Board board(List<Maker> makers, List<OpenWork> works) {
    return new Board(new PlanTask(APlanTask.MONDAY, makers, works, List.of()));
  }

  private static PlanScore with(Board board, int work, int maker) {
    var tally = new Tally(board);
    tally.place(work, maker);
    return tally.score();
  }
}
