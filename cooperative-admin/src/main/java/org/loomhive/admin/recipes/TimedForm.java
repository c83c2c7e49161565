package org.loomhive.admin.recipes;

import org.loomhive.kernel.MemberRef;
import org.loomhive.wage.rate.TimedPiece;

/** One timed piece as it is typed; empty when no maker is chosen. */
public class TimedForm {
  private String maker;
  private Integer minutes;

  boolean isFilled() {
    return maker != null && minutes != null;
  }

  TimedPiece typed() {
    return new TimedPiece(new MemberRef(maker), minutes);
  }

  public String getMaker() {
    return maker;
  }

  public void setMaker(String maker) {
    this.maker = maker;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
