package org.loomhive.catalog.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/** A piece that was made to try an edition of a design. It is approved or not, once. */
@Entity
@Table(name = "design_sample")
public class Sample {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "edition_id")
  private DesignEdition edition;

  private int number;

  @Column(name = "made_on")
  private LocalDate madeOn;

  @Column(name = "made_by")
  private MemberRef madeBy;

  private String note;
  private Boolean approved;

  @Column(name = "judged_at")
  private Instant judgedAt;

  @Column(name = "judged_by")
  private String judgedBy;

  protected Sample() {} // for EclipseLink

  Sample(DesignEdition edition, int number, LocalDate madeOn, MemberRef madeBy) {
    this.edition = edition;
    this.number = number;
    this.madeOn = madeOn;
    this.madeBy = madeBy;
    this.note = "";
  }

  void judge(boolean good, String why, Instant now, String by) {
    if (approved != null) throw new Refused(DesignRefusal.SAMPLE_JUDGED, number);
    this.approved = good;
    this.note = why;
    this.judgedAt = now;
    this.judgedBy = by;
  }

  /** Counts from 1 within the edition. */
  public int number() {
    return number;
  }

  public LocalDate madeOn() {
    return madeOn;
  }

  public MemberRef madeBy() {
    return madeBy;
  }

  public String note() {
    return note;
  }

  public boolean isApproved() {
    return approved != null && approved;
  }

  public Optional<Instant> judgedAt() {
    return Optional.ofNullable(judgedAt);
  }
}
