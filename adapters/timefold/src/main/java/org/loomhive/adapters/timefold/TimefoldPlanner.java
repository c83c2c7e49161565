package org.loomhive.adapters.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntConsumer;
import org.loomhive.production.plan.Allotment;
import org.loomhive.production.plan.Board;
import org.loomhive.production.plan.WorkPlanner;

/**
 * Timefold's local search, begun with the plan that is there, so that it is never worse. It counts
 * looks and not seconds: the same seed gives the same plan on a fast machine and on a slow one.
 */
@ApplicationScoped
public class TimefoldPlanner implements WorkPlanner {
  @Override
  public Allotment improve(Board board, Allotment start, Effort effort, IntConsumer percent) {
    var plan = new PlanInSolver(board, start, new Looks(effort.looks(), percent));
    if (plan.isEmpty()) return start;
    var solver = SolverFactory.<PlanInSolver>create(config(effort)).buildSolver();
    return solver.solve(plan).allotment();
  }

  private static SolverConfig config(Effort effort) {
    return new SolverConfig(TimefoldPlanner.class.getClassLoader())
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withRandomSeed(effort.seed())
        .withSolutionClass(PlanInSolver.class)
        .withEntityClasses(PlacedWork.class, DrawnNeed.class)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(TallyForSolver.class))
        .withPhases(new LocalSearchPhaseConfig())
        .withTerminationConfig(
            new TerminationConfig()
                .withScoreCalculationCountLimit(effort.looks())
                .withSpentLimit(effort.atMost()));
  }
}
