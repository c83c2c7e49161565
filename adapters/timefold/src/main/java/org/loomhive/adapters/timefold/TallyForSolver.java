package org.loomhive.adapters.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Tally;

/** Tells the tally of the domain each change that the solver tries, and gives back its score. */
public class TallyForSolver
    implements IncrementalScoreCalculator<PlanInSolver, HardMediumSoftLongScore> {
  private Tally tally;
  private Looks looks;

  @Override
  public void resetWorkingSolution(PlanInSolver plan) {
    tally = new Tally(plan.board()).take(plan.allotment());
    looks = plan.looks();
  }

  @Override
  public void afterVariableChanged(Object entity, String variable) {
    if (entity instanceof PlacedWork work)
      tally.place(work.number(), work.maker() == null ? Allotment.NONE : work.maker());
    else if (entity instanceof DrawnNeed need) tally.draw(need.number(), need.lot());
  }

  @Override
  public HardMediumSoftLongScore calculateScore() {
    looks.one();
    var score = tally.score();
    return HardMediumSoftLongScore.of(-score.broken(), -score.waiting(), -score.cost());
  }

  @Override
  public void beforeVariableChanged(Object entity, String variable) {}

  @Override
  public void beforeEntityAdded(Object entity) {}

  @Override
  public void afterEntityAdded(Object entity) {}

  @Override
  public void beforeEntityRemoved(Object entity) {}

  @Override
  public void afterEntityRemoved(Object entity) {}
}
