package org.loomhive.adapters.timefold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.production.plan.APlanTask;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.GreedyPlan;
import org.loomhive.production.plan.HardRules;
import org.loomhive.production.plan.PlanTask;
import org.loomhive.production.plan.Tally;
import org.loomhive.production.plan.WorkPlanner.Effort;

class TimefoldPlannerTest {
  private static final Effort SHORT = new Effort(7, 20_000, Duration.ofSeconds(60));
  private final TimefoldPlanner planner = new TimefoldPlanner();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void breaks_no_hard_rule_and_is_never_worse_than_the_greedy_plan(int seed) {
    var board = new Board(APlanTask.random(seed, 60, 15, 30));
    var greedy = GreedyPlan.of(board);
    var better = planner.improve(board, greedy, SHORT, percent -> {});
    assertEquals(List.of(), HardRules.brokenBy(better, board));
    assertFalse(Tally.of(board, greedy).isBetterThan(Tally.of(board, better)));
  }

  @Test
  void is_better_than_the_greedy_plan_where_there_is_room() {
    var board = new Board(APlanTask.random(42, 80, 20, 40));
    var greedy = GreedyPlan.of(board);
    var better = planner.improve(board, greedy, SHORT, percent -> {});
    assertTrue(Tally.of(board, better).isBetterThan(Tally.of(board, greedy)));
  }

  @Test
  void the_same_seed_gives_the_same_plan() {
    assertEquals(plan(SHORT), plan(SHORT));
  }

  @Test
  void tells_how_far_it_is_and_never_goes_back() {
    var told = new ArrayList<Integer>();
    var board = new Board(APlanTask.random(1, 30, 10, 20));
    planner.improve(board, GreedyPlan.of(board), SHORT, told::add);
    assertEquals(told.stream().sorted().distinct().toList(), told);
    assertTrue(told.get(told.size() - 1) >= 99);
  }

  @Test
  void stops_when_the_time_is_over() {
    var forever = new Effort(7, Long.MAX_VALUE / 1000, Duration.ofMillis(200));
    var board = new Board(APlanTask.random(1, 30, 10, 20));
    var greedy = GreedyPlan.of(board);
    var plan = planner.improve(board, greedy, forever, percent -> {});
    assertFalse(Tally.of(board, greedy).isBetterThan(Tally.of(board, plan)));
  }

  @Test
  void nothing_to_choose_leaves_everything_as_it_is() {
    var board =
        new Board(
            new PlanTask(APlanTask.MONDAY, List.of(), List.of(APlanTask.weaving("A")), List.of()));
    var plan = planner.improve(board, GreedyPlan.of(board), SHORT, percent -> {});
    assertTrue(plan.waits(0));
  }

  private List<Integer> plan(Effort effort) {
    var board = new Board(APlanTask.random(3, 50, 15, 30));
    var plan = planner.improve(board, GreedyPlan.of(board), effort, percent -> {});
    return numbers(board, plan);
  }

  private static List<Integer> numbers(Board board, Allotment plan) {
    return IntStream.concat(
            IntStream.range(0, board.works()).map(plan::makerOf),
            IntStream.range(0, board.needs()).map(plan::lotOf))
        .boxed()
        .toList();
  }
}
