package org.loomhive.admin.design;

import org.loomhive.catalog.design.Measure;

/** A line of a sheet as it is typed; empty lines are left out. */
public class MeasureRow {
  private String what;
  private Integer millimetres;
  private Integer tolerance;

  static MeasureRow of(Measure known) {
    var row = new MeasureRow();
    row.what = known.what();
    row.millimetres = known.millimetres();
    row.tolerance = known.tolerance();
    return row;
  }

  boolean isEmpty() {
    return what == null && millimetres == null && tolerance == null;
  }

  Measure measure() {
    return new Measure(words(), number(millimetres), number(tolerance));
  }

  /** Something is typed that is no measure. */
  public boolean isOdd() {
    return !isEmpty() && !Measure.isSound(words(), number(millimetres), number(tolerance));
  }

  private String words() {
    return what == null ? "" : what.strip();
  }

  private static int number(Integer typed) {
    return typed == null ? 0 : typed;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public Integer getMillimetres() {
    return millimetres;
  }

  public void setMillimetres(Integer millimetres) {
    this.millimetres = millimetres;
  }

  public Integer getTolerance() {
    return tolerance;
  }

  public void setTolerance(Integer tolerance) {
    this.tolerance = tolerance;
  }
}
