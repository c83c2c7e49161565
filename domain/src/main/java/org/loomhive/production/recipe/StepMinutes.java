package org.loomhive.production.recipe;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** How long one step of a piece takes. */
@Embeddable
public class StepMinutes implements Serializable {
  @Enumerated(EnumType.STRING)
  private WorkStep step;

  private int minutes;

  protected StepMinutes() {} // for EclipseLink

  /**
   * @param minutes for one piece, above zero
   */
  public StepMinutes(WorkStep step, int minutes) {
    this.step = step;
    this.minutes = minutes;
  }

  public WorkStep step() {
    return step;
  }

  public int minutes() {
    return minutes;
  }
}
