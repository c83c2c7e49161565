package org.loomhive.payout.mobile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.loomhive.kernel.PayRunRef;

/** How far a run is at the service: wished, made, approved, done. */
@Entity
@Table(name = "wallet_batch")
public class WalletBatch {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "run_ref")
  private PayRunRef run;

  private String correlation;

  @Column(name = "service_number")
  private String number;

  @Column(name = "wished_by")
  private String wishedBy;

  @Column(name = "wished_at")
  private Instant wishedAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  protected WalletBatch() {} // for EclipseLink

  WalletBatch(PayRunRef run, String wishedBy, Instant now) {
    this.run = run;
    this.correlation = UUID.randomUUID().toString();
    this.wishedBy = wishedBy;
    this.wishedAt = now;
  }

  void made(String serviceNumber) {
    if (number == null) number = serviceNumber;
  }

  void approved(Instant now) {
    if (approvedAt == null) approvedAt = now;
  }

  void done(Instant now) {
    if (doneAt == null) doneAt = now;
  }

  public PayRunRef run() {
    return run;
  }

  /** By which the service knows that a wish is the same. */
  UUID correlation() {
    return UUID.fromString(correlation);
  }

  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  boolean isApproved() {
    return approvedAt != null;
  }
}
