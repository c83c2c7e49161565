package org.loomhive.confidential.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.confidential.access.FileRef;

/** One yes, for one purpose, until a day. It may be taken back at any time, without a reason. */
@Entity
@Table(name = "consent_given")
public class ConsentGiven {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "file_ref")
  private FileRef file;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "valid_until")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  @Column(name = "how_given")
  private HowGiven how;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawal_recorded_by")
  private String withdrawalRecordedBy;

  protected ConsentGiven() {} // for EclipseLink

  ConsentGiven(FileRef file, ConsentTerms terms, String by, Instant now) {
    this.file = file;
    this.purpose = terms.purpose();
    this.givenOn = terms.givenOn();
    this.until = terms.until();
    this.how = terms.how();
    this.recordedBy = by;
    this.recordedAt = now;
  }

  void withdraw(String by, Instant now) {
    if (withdrawnAt != null) return;
    withdrawnAt = now;
    withdrawalRecordedBy = by;
  }

  public boolean holdsOn(LocalDate day) {
    return withdrawnAt == null && !day.isBefore(givenOn) && !day.isAfter(until);
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public Purpose purpose() {
    return purpose;
  }

  public LocalDate givenOn() {
    return givenOn;
  }

  public LocalDate until() {
    return until;
  }

  public HowGiven how() {
    return how;
  }
}
