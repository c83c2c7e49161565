package org.loomhive.production.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.Maker;

/**
 * Claims plans that were asked for and writes down how far they are and what came out. A plan of
 * whose maker nothing was heard for a while is claimed anew: that node died.
 */
@ApplicationScoped
public class KeepPlan {
  private static final Duration SILENT = Duration.ofMinutes(2);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkPlans plans;
  @Inject Clock clock;

  /** The oldest that waits; now it is ours. */
  @Transactional
  public Optional<WorkPlan> claim() {
    var now = clock.instant();
    var waiting =
        em.createNativeQuery(
                "SELECT id FROM work_plan WHERE finished_at IS NULL AND failed_at IS NULL"
                    + " AND (heard_at IS NULL OR heard_at < ?)"
                    + " ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED")
            .setParameter(1, Timestamp.from(now.minus(SILENT)))
            .getResultStream()
            .findFirst();
    if (waiting.isEmpty()) return Optional.empty();
    var plan = em.find(WorkPlan.class, ((Number) waiting.get()).longValue());
    plan.heard(0, now);
    return Optional.of(plan);
  }

  @Transactional
  public void hear(PlanRef ref, int percent) {
    plans.get(ref).heard(percent, clock.instant());
  }

  @Transactional
  public void fail(PlanRef ref) {
    plans.get(ref).fail(clock.instant());
  }

  /** Writes every line with its reasons. A plan that is finished already stays as it is. */
  @Transactional
  public void finish(PlanRef ref, Gathered gathered, Board board, Allotment allotment) {
    var plan = plans.get(ref);
    if (!plan.isOpen()) return;
    var explain = new ExplainPlan(board, gathered);
    var lots = new SplitLots(board, allotment);
    for (int work = 0; work < board.works(); work++) {
      var line = new PlanLine(plan, gathered.planned().get(work));
      if (!allotment.waits(work)) line.goesTo(maker(board, allotment, work).ref(), lots.of(work));
      plan.add(line.because(explain.of(work, allotment, lots.of(work))));
    }
    gathered
        .unplanned()
        .forEach(
            (work, why) -> plan.add(new PlanLine(plan, work).because(List.of(Reason.of(why)))));
    plan.finish(incomes(board), incomesAfter(board, allotment), clock.instant());
  }

  private static Maker maker(Board board, Allotment allotment, int work) {
    return board.task().makers().get(allotment.makerOf(work));
  }

  private static List<Long> incomes(Board board) {
    return board.task().makers().stream().map(Maker::earned).toList();
  }

  private static List<Long> incomesAfter(Board board, Allotment allotment) {
    var after = new ArrayList<>(incomes(board));
    for (int work = 0; work < board.works(); work++)
      if (!allotment.waits(work)) {
        int maker = allotment.makerOf(work);
        after.set(maker, after.get(maker) + board.task().works().get(work).pay());
      }
    return after;
  }
}
