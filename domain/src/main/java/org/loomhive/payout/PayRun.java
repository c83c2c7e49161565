package org.loomhive.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payout.bank.Rail;

/**
 * Payments that go to the bank in one file: prepared by one person, approved by another, sent once.
 * Until it is sent it may be withdrawn.
 */
@Entity
@Table(name = "pay_run")
public class PayRun {
  private static final ZoneId BANK_ZONE = ZoneId.of("Asia/Kolkata");

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PayRunRef ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String currency;

  @Enumerated(EnumType.STRING)
  private Rail rail;

  @Column(name = "execute_on")
  private LocalDate executeOn;

  @Column(name = "prepared_by")
  private String preparedBy;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "file_hash")
  private String fileHash;

  protected PayRun() {} // for EclipseLink

  PayRun(CooperativeRef cooperative, String currency, LocalDate executeOn) {
    this.ref = PayRunRef.random();
    this.cooperative = cooperative;
    this.currency = currency;
    this.executeOn = executeOn;
  }

  PayRun on(Rail which) {
    this.rail = which;
    return this;
  }

  PayRun preparedBy(String who, Instant now) {
    this.preparedBy = who;
    this.preparedAt = now;
    return this;
  }

  void approve(String who, Instant now) {
    requireNotWithdrawn();
    if (who.equals(preparedBy)) throw new Refused(PayoutRefusal.SAME_PERSON);
    if (isApproved()) return;
    requireDayToCome(executeOn, now);
    approvedBy = who;
    approvedAt = now;
  }

  void withdraw(String who, Instant now) {
    if (isSent()) throw new Refused(PayoutRefusal.ALREADY_SENT, ref);
    if (isWithdrawn()) return;
    withdrawnBy = who;
    withdrawnAt = now;
  }

  void send(String hash, String who, Instant now) {
    requireSendable(now);
    if (isSent()) return;
    fileHash = hash;
    sentBy = who;
    sentAt = now;
  }

  /** What was sent may be handed out again on any day, for it is the same file. */
  public void requireSendable(Instant now) {
    requireNotWithdrawn();
    if (!isApproved()) throw new Refused(PayoutRefusal.NOT_APPROVED, ref);
    if (!isSent()) requireDayToCome(executeOn, now);
  }

  /** A bank takes no order for a day that is over where it sits. */
  static void requireDayToCome(LocalDate day, Instant now) {
    if (day.isBefore(LocalDate.ofInstant(now, BANK_ZONE)))
      throw new Refused(PayoutRefusal.DAY_IS_OVER);
  }

  private void requireNotWithdrawn() {
    if (isWithdrawn()) throw new Refused(PayoutRefusal.RUN_WITHDRAWN, ref);
  }

  public PayRunState state() {
    if (isWithdrawn()) return PayRunState.WITHDRAWN;
    if (isSent()) return PayRunState.SENT;
    return isApproved() ? PayRunState.APPROVED : PayRunState.PREPARED;
  }

  public boolean isApproved() {
    return approvedAt != null;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  public boolean isSent() {
    return sentAt != null;
  }

  Long id() {
    return id;
  }

  public PayRunRef ref() {
    return ref;
  }

  /** Empty when it pays the whole network. */
  public Optional<CooperativeRef> cooperative() {
    return Optional.ofNullable(cooperative);
  }

  public String currency() {
    return currency;
  }

  /** The way on which all its payments go. */
  public Rail rail() {
    return rail;
  }

  public LocalDate executeOn() {
    return executeOn;
  }

  public String preparedBy() {
    return preparedBy;
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<Instant> approvedAt() {
    return Optional.ofNullable(approvedAt);
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** SHA-256 of the one file of this run, once it was handed out. */
  public Optional<String> fileHash() {
    return Optional.ofNullable(fileHash);
  }
}
