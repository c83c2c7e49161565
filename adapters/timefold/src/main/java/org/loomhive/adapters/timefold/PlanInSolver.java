package org.loomhive.adapters.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;

/** A plan as the solver sees it: what it may change, and the plan with which it began. */
@PlanningSolution
public class PlanInSolver {
  @PlanningEntityCollectionProperty private List<PlacedWork> works = new ArrayList<>();
  @PlanningEntityCollectionProperty private List<DrawnNeed> needs = new ArrayList<>();
  @PlanningScore private HardMediumSoftLongScore score;
  private Board board;
  private Allotment start;
  private Looks looks;

  PlanInSolver() {} // for the solver

  /** What has no choice is not shown to the solver and stays as it is. */
  PlanInSolver(Board board, Allotment start, Looks looks) {
    this.board = board;
    this.start = start;
    this.looks = looks;
    for (int work = 0; work < board.works(); work++)
      if (board.makersFor(work).length > 0)
        works.add(new PlacedWork(work, list(board.makersFor(work)), orNull(start.makerOf(work))));
    for (int need = 0; need < board.needs(); need++)
      if (board.lotsFor(need).length > 0)
        needs.add(new DrawnNeed(need, list(board.lotsFor(need)), start.lotOf(need)));
  }

  boolean isEmpty() {
    return works.isEmpty();
  }

  Board board() {
    return board;
  }

  Looks looks() {
    return looks;
  }

  Allotment allotment() {
    var makers = IntStream.range(0, board.works()).map(start::makerOf).toArray();
    var lots = IntStream.range(0, board.needs()).map(start::lotOf).toArray();
    for (PlacedWork work : works)
      makers[work.number()] = work.maker() == null ? Allotment.NONE : work.maker();
    for (DrawnNeed need : needs) lots[need.number()] = need.lot();
    return new Allotment(makers, lots);
  }

  private static List<Integer> list(int[] numbers) {
    return IntStream.of(numbers).boxed().toList();
  }

  private static Integer orNull(int number) {
    return number == Allotment.NONE ? null : number;
  }
}
