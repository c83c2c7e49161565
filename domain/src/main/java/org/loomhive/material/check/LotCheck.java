package org.loomhive.material.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/** Somebody looked at a lot. Never changed; whoever looks later adds another. */
@Entity
@Table(name = "lot_check")
public class LotCheck {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Enumerated(EnumType.STRING)
  private LotVerdict verdict;

  private String words;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "looked_by")
  private String lookedBy;

  protected LotCheck() {} // for EclipseLink

  LotCheck(LotNumber lot, LotVerdict verdict, String words) {
    this.lot = lot;
    this.verdict = verdict;
    this.words = words;
  }

  LotCheck by(Actor who, Instant when) {
    lookedBy = who.ref();
    lookedAt = when;
    return this;
  }

  public LotVerdict verdict() {
    return verdict;
  }

  public boolean isHeldBack() {
    return verdict == LotVerdict.HELD_BACK;
  }

  /** What was seen; empty where nothing was to be said. */
  public String words() {
    return words;
  }

  public Instant lookedAt() {
    return lookedAt;
  }

  public String lookedBy() {
    return lookedBy;
  }
}
