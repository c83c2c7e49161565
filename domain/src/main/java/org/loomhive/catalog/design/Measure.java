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
    if (!isSound(what, millimetres, tolerance))
      throw new Refused(DesignRefusal.NOT_A_MEASURE, what.isBlank() ? millimetres + " mm" : what);
    this.what = what;
    this.millimetres = millimetres;
    this.tolerance = tolerance;
  }

  /** It has words and a size, and does not differ by more than it is long. */
  public static boolean isSound(String what, int millimetres, int tolerance) {
    return !what.isBlank() && millimetres > 0 && tolerance >= 0 && tolerance <= millimetres;
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
