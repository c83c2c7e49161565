package org.loomhive.wage.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/** One good piece whose making was timed, set-up and finishing included. */
@Embeddable
public class TimedPiece implements Serializable {
  @Column(name = "member_ref")
  private MemberRef maker;

  private int minutes;

  protected TimedPiece() {} // for EclipseLink

  public TimedPiece(MemberRef maker, int minutes) {
    if (minutes < 1) throw new Refused(RateRefusal.MINUTES_WRONG);
    this.maker = maker;
    this.minutes = minutes;
  }

  public MemberRef maker() {
    return maker;
  }

  public int minutes() {
    return minutes;
  }
}
