package org.loomhive.adapters.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** Work for which the solver chooses a maker, or none for now. */
@PlanningEntity
public class PlacedWork {
  @PlanningId private int number;

  @ValueRangeProvider(id = "makers")
  private List<Integer> makers;

  @PlanningVariable(valueRangeProviderRefs = "makers", allowsUnassigned = true)
  private Integer maker;

  PlacedWork() {} // for the solver

  PlacedWork(int number, List<Integer> makers, Integer maker) {
    this.number = number;
    this.makers = makers;
    this.maker = maker;
  }

  int number() {
    return number;
  }

  /** Null while it waits. */
  Integer maker() {
    return maker;
  }
}
