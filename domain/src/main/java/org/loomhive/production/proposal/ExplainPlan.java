package org.loomhive.production.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.IncomeSpread;
import org.loomhive.production.plan.Maker;
import org.loomhive.production.plan.OpenWork;

/** Says in reasons why each line of a plan is as it is. */
final class ExplainPlan {
  private static final int MINUTES_PER_HOUR = 60;
  private static final int ALL = 100;

  private final Board board;
  private final Gathered gathered;
  private final long median;

  ExplainPlan(Board board, Gathered gathered) {
    this.board = board;
    this.gathered = gathered;
    this.median = IncomeSpread.median(board.task().makers().stream().map(Maker::earned).toList());
  }

  List<Reason> of(int work, Allotment plan, List<Draw> draws) {
    return plan.waits(work) ? List.of(whyItWaits(work)) : whyHer(work, plan, draws);
  }

  private List<Reason> whyHer(int work, Allotment plan, List<Draw> draws) {
    var maker = board.task().makers().get(plan.makerOf(work));
    var reasons = new ArrayList<Reason>();
    if (board.task().works().get(work).whom().only().isPresent())
      reasons.add(Reason.of(Why.BY_HAND));
    int last = board.deadline(work, plan.makerOf(work));
    int hours = maker.free().by(last) / MINUTES_PER_HOUR;
    reasons.add(Reason.of(Why.FREE, hours, board.task().day(last)));
    reasons.add(besideTheMedian(maker));
    if (maker.isNewTo(board.task().works().get(work))) reasons.add(Reason.of(Why.NEWCOMER));
    maker
        .point()
        .ifPresent(
            point -> reasons.add(Reason.of(Why.FETCHED, board.task().day(last), point.group())));
    if (!draws.isEmpty()) reasons.add(ofLots(work, draws));
    return reasons;
  }

  private Reason besideTheMedian(Maker maker) {
    if (median == 0) return Reason.of(Why.AT_MEDIAN);
    int percent = Math.toIntExact((maker.earned() - median) * ALL / median);
    if (percent == 0) return Reason.of(Why.AT_MEDIAN);
    return Reason.of(percent < 0 ? Why.UNDER_MEDIAN : Why.ABOVE_MEDIAN, Math.abs(percent));
  }

  private Reason ofLots(int work, List<Draw> draws) {
    boolean isSplit = draws.size() > board.needsOf(work).length;
    return isSplit ? Reason.of(Why.SEVERAL_LOTS, draws.size()) : Reason.of(Why.ONE_LOT);
  }

  private Reason whyItWaits(int number) {
    var work = board.task().works().get(number);
    for (int need : board.needsOf(number))
      if (board.lotsFor(need).length == 0)
        return Reason.of(Why.NO_MATERIAL, gathered.names().get(board.need(need).material()));
    if (board.makersFor(number).length > 0) return Reason.of(Why.OTHERS_FIRST);
    if (work.whom().only().isPresent()) return Reason.of(Why.NOT_BY_HAND);
    if (!isAnybodysCraft(work)) return Reason.of(Why.NO_SKILL);
    return work.whom().not().isEmpty() ? noTime(number, work) : Reason.of(Why.NOBODY_LEFT);
  }

  private boolean isAnybodysCraft(OpenWork work) {
    return board.task().makers().stream()
        .anyMatch(maker -> !Collections.disjoint(maker.skills(), work.skills()));
  }

  private Reason noTime(int number, OpenWork work) {
    int last =
        IntStream.range(0, board.task().makers().size())
            .map(maker -> board.deadline(number, maker))
            .max()
            .orElse(work.dueDay());
    int hours = (work.minutes() + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    return Reason.of(Why.NO_TIME, hours, board.task().day(last));
  }
}
