package org.loomhive.admin.recipes;

import org.loomhive.production.recipe.StepMinutes;
import org.loomhive.production.recipe.WorkStep;

/** One step of a recipe as it is typed; empty when none is chosen. */
public class StepForm {
  private String step;
  private Integer minutes;

  void show(StepMinutes written) {
    step = written.step().name();
    minutes = written.minutes();
  }

  boolean isFilled() {
    return step != null && minutes != null;
  }

  StepMinutes typed() {
    return new StepMinutes(WorkStep.valueOf(step), minutes);
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
