package org.loomhive.catalog.design;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.Refused;

/** Something that is measured on a piece, and by how much it may differ. */
@Embeddable
public class Measure implements Serializable {
  private String what;
  private int millimetres;
  private int tolerance;

  protected Measure() {} // for EclipseLink

  /**
   * @param tolerance in millimetres, more or less
   */
  public Measure(String what, int millimetres, int tolerance) {
    if (what.isBlank() || millimetres < 1 || tolerance < 0 || tolerance > millimetres)
      throw new Refused(DesignRefusal.NOT_A_MEASURE, what);
    this.what = what;
    this.millimetres = millimetres;
    this.tolerance = tolerance;
  }

  public boolean isMetBy(int measured) {
    return Math.abs(measured - millimetres) <= tolerance;
  }

  public String what() {
    return what;
  }

  public int millimetres() {
    return millimetres;
  }

  public int tolerance() {
    return tolerance;
  }
}
