package org.loomhive.payout.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.payout.HoldReason;
import org.loomhive.payout.PayLine;

/** A second person looked and lets a slip be paid in spite of one reason. Never changed. */
@Entity
@Table(name = "hold_release")
public class HoldRelease {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "slip_number")
  private SlipNumber slip;

  @Column(name = "held_for")
  @Enumerated(EnumType.STRING)
  private HoldReason heldFor;

  private String why;

  @Column(name = "released_by")
  private String releasedBy;

  @Column(name = "released_at")
  private Instant releasedAt;

  protected HoldRelease() {} // for EclipseLink

  HoldRelease(PayLine line, String why, String by, Instant now) {
    this.slip = line.slip();
    this.heldFor = line.heldFor().orElseThrow();
    this.why = why;
    this.releasedBy = by;
    this.releasedAt = now;
  }

  public SlipNumber slip() {
    return slip;
  }

  public HoldReason heldFor() {
    return heldFor;
  }

  public String why() {
    return why;
  }

  public String releasedBy() {
    return releasedBy;
  }

  public Instant releasedAt() {
    return releasedAt;
  }
}
