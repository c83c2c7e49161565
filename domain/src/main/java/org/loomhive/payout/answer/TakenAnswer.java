package org.loomhive.payout.answer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.PayRunRef;

/**
 * One answer of the bank and how much of it took effect. The file itself is not kept, for it may
 * hold names; its hash tells when it comes again.
 */
@Entity
@Table(name = "bank_answer")
public class TakenAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "run_ref")
  private PayRunRef run;

  @Column(name = "taken_by")
  private String takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  private int settled;
  private int rejected;
  private int noted;
  private int parked;

  protected TakenAnswer() {} // for EclipseLink

  /**
   * @param run null when none of ours is meant
   */
  TakenAnswer(String contentHash, PayRunRef run, String takenBy, Instant now) {
    this.contentHash = contentHash;
    this.run = run;
    this.takenBy = takenBy;
    this.takenAt = now;
  }

  void countSettled() {
    settled++;
  }

  void countRejected() {
    rejected++;
  }

  void countNoted() {
    noted++;
  }

  void countParked() {
    parked++;
  }

  public Optional<PayRunRef> run() {
    return Optional.ofNullable(run);
  }

  public String takenBy() {
    return takenBy;
  }

  public Instant takenAt() {
    return takenAt;
  }

  public int settled() {
    return settled;
  }

  public int rejected() {
    return rejected;
  }

  /** Words that decide nothing yet, or say what was known. */
  public int noted() {
    return noted;
  }

  public int parked() {
    return parked;
  }
}
