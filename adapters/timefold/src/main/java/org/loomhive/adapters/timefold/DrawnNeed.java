package org.loomhive.adapters.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A material need for which the solver chooses the lot that serves it first. */
@PlanningEntity
public class DrawnNeed {
  @PlanningId private int number;

  @ValueRangeProvider(id = "lots")
  private List<Integer> lots;

  @PlanningVariable(valueRangeProviderRefs = "lots")
  private Integer lot;

  DrawnNeed() {} // for the solver

  DrawnNeed(int number, List<Integer> lots, Integer lot) {
    this.number = number;
    this.lots = lots;
    this.lot = lot;
  }

  int number() {
    return number;
  }

  Integer lot() {
    return lot;
  }
}
