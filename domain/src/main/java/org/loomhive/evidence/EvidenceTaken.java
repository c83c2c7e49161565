package org.loomhive.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody took the evidence about something. Written once and kept. */
@Entity
@Table(name = "evidence_taken")
public class EvidenceTaken {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Subject.Kind kind;

  private String subject;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "taken_by")
  private String takenBy;

  protected EvidenceTaken() {} // for EclipseLink

  EvidenceTaken(Subject about, Instant at, String by) {
    this.kind = about.kind();
    this.subject = about.key();
    this.takenAt = at;
    this.takenBy = by;
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** The reference of the staff account. */
  public String takenBy() {
    return takenBy;
  }
}
