package org.loomhive.production.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at a finished plan with its own eyes and says which hard rules it breaks. */
public final class HardRules {
  private final PlanTask task;
  private final Board board;
  private final Allotment plan;
  private final List<String> broken = new ArrayList<>();

  private HardRules(Board board, Allotment plan) {
    this.task = board.task();
    this.board = board;
    this.plan = plan;
  }

  public static List<String> brokenBy(Allotment plan, Board board) {
    var look = new HardRules(board, plan);
    for (int work = 0; work < board.works(); work++) if (!plan.waits(work)) look.work(work);
    for (int maker = 0; maker < look.task.makers().size(); maker++) look.time(maker);
    look.material();
    return look.broken;
  }

  private void work(int number) {
    var work = task.works().get(number);
    var maker = task.makers().get(plan.makerOf(number));
    if (Collections.disjoint(maker.skills(), work.skills()))
      broken.add("skill of " + work.number());
    if (work.whom().not().contains(maker.ref())) broken.add("a no to " + work.number());
    if (work.whom().only().isPresent() && !work.whom().only().get().equals(maker.ref()))
      broken.add("choice of the manager for " + work.number());
    int last = board.deadline(number, plan.makerOf(number));
    if (last > work.dueDay()) broken.add(work.number() + " is late");
    maker
        .point()
        .filter(point -> task.day(last).getDayOfWeek() != point.fetchedOn())
        .ifPresent(point -> broken.add(work.number() + " is not fetched on that day"));
    for (int need : board.needsOf(number)) batch(number, need);
  }

  private void batch(int work, int need) {
    var lot = task.lots().get(plan.lotOf(need));
    var wanted = board.need(need);
    if (!lot.material().equals(wanted.material())) broken.add("material of work " + work);
    if (wanted.batch().isPresent() && !wanted.batch().get().equals(lot.batch()))
      broken.add("two dye batches in work " + work);
  }

  private void time(int maker) {
    var free = task.makers().get(maker).free();
    var hers = new ArrayList<Integer>();
    for (int work = 0; work < board.works(); work++)
      if (plan.makerOf(work) == maker) hers.add(work);
    hers.sort(Comparator.comparing(work -> board.deadline(work, maker)));
    int minutes = 0;
    for (int work : hers) {
      minutes += task.works().get(work).minutes();
      if (minutes > free.by(board.deadline(work, maker))) broken.add("hours of maker " + maker);
    }
  }

  private void material() {
    Map<List<Object>, Long> left = new HashMap<>();
    for (FreeLot lot : task.lots())
      left.merge(List.of(lot.material(), lot.batch()), Board.thousandths(lot.free()), Long::sum);
    for (int work = 0; work < board.works(); work++)
      if (!plan.waits(work))
        for (int need : board.needsOf(work)) {
          var lot = task.lots().get(plan.lotOf(need));
          left.merge(List.of(lot.material(), lot.batch()), -board.amountOf(need), Long::sum);
        }
    left.forEach((batch, rest) -> requireNotBelowZero(batch, rest));
  }

  private void requireNotBelowZero(List<Object> batch, long rest) {
    if (rest < 0) broken.add("more than there is of " + batch);
  }
}
