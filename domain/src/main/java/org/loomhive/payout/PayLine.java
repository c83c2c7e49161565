package org.loomhive.payout;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.kernel.PayRunRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.payout.bank.BankAnswer;
import org.loomhive.payout.bank.BankReason;
import org.loomhive.payout.bank.BankWord;
import org.loomhive.payout.bank.Rail;
import org.loomhive.wage.Slip;

/**
 * The payment of one slip: queued, sent, settled, and confirmed by the member herself. While it
 * lives it holds the slip, so that no other line can pay it; held back, withdrawn or rejected it
 * lets the slip go.
 */
@Entity
@Table(name = "pay_line")
public class PayLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PayLineRef ref;
  private String uetr;

  @ManyToOne(optional = false)
  @JoinColumn(name = "run_id")
  private PayRun run;

  @Column(name = "slip_number")
  private SlipNumber slip;

  @Column(name = "live_slip")
  private SlipNumber liveSlip;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Embedded private Money amount;

  @Column(name = "held_for")
  @Enumerated(EnumType.STRING)
  private HoldReason heldFor;

  @Column(name = "bank_status")
  private String bankStatus;

  @Column(name = "clearing_ref")
  private String clearingRef;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "rejected_at")
  private Instant rejectedAt;

  @Column(name = "reason_code")
  private String reasonCode;

  @Enumerated(EnumType.STRING)
  private BankReason reason;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "missing_at")
  private Instant missingAt;

  protected PayLine() {} // for EclipseLink

  PayLine(PayRun run, Slip slip) {
    this.ref = PayLineRef.random();
    this.uetr = UUID.randomUUID().toString();
    this.run = run;
    this.slip = slip.number();
    this.liveSlip = slip.number();
    this.member = slip.member();
    this.cooperative = slip.cooperative();
    this.amount = slip.net();
  }

  PayLine stayBehind(HoldReason why) {
    heldFor = why;
    liveSlip = null;
    return this;
  }

  /** Its columns in the order in which {@link PayLines} writes them. */
  List<Object> asRow(Long ofRun) {
    return Arrays.asList(
        ref.value(),
        uetr,
        slip.value(),
        liveSlip == null ? null : liveSlip.value(),
        member.value(),
        cooperative.value(),
        amount.minor(),
        amount.currency(),
        heldFor == null ? null : heldFor.name(),
        ofRun);
  }

  /** Sets the slip free for another run. */
  void letGo() {
    liveSlip = null;
  }

  /**
   * @param reference by which its statement may name the payment, up to 35 signs
   */
  public void knownToTheBankAs(String reference) {
    if (clearingRef == null) clearingRef = reference;
  }

  /** The bank said something that decides nothing. */
  public void note(String code) {
    if (!isSettled() && !isRejected()) bankStatus = code;
  }

  /** The money left our account for hers. */
  public void settle(String code, Instant now) {
    bankStatus = code;
    if (settledAt == null) settledAt = now;
  }

  /** The bank did not pay, or the money came back. */
  public void reject(BankAnswer.Status why, Instant now) {
    bankStatus = why.code();
    reasonCode = why.reasonCode();
    reason = why.reason();
    liveSlip = null;
    if (rejectedAt == null) rejectedAt = now;
  }

  /** She was told that it left. */
  public void told(Instant now) {
    if (toldAt == null) toldAt = now;
  }

  /** She has it. */
  public void confirm(Instant now) {
    requireGone();
    missingAt = null;
    if (confirmedAt == null) confirmedAt = now;
  }

  /** She has it not, whatever the bank says. */
  public void reportMissing(Instant now) {
    requireGone();
    confirmedAt = null;
    if (missingAt == null) missingAt = now;
  }

  private void requireGone() {
    if (!isSent() || isRejected()) throw new Refused(PayoutRefusal.NOT_SENT_YET, ref);
  }

  public PayLineState state() {
    if (isHeld()) return PayLineState.HELD;
    if (isRejected()) return PayLineState.REJECTED;
    if (isConfirmed()) return PayLineState.CONFIRMED;
    if (missingAt != null) return PayLineState.REPORTED_MISSING;
    if (isSettled()) return PayLineState.SETTLED;
    if (liveSlip == null) return PayLineState.WITHDRAWN;
    return isSent() ? PayLineState.SENT : PayLineState.QUEUED;
  }

  public boolean isHeld() {
    return heldFor != null;
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public boolean isSettled() {
    return settledAt != null;
  }

  public boolean isRejected() {
    return rejectedAt != null;
  }

  public boolean isReportedMissing() {
    return missingAt != null;
  }

  /** The member said herself that she has it. */
  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public PayLineRef ref() {
    return ref;
  }

  /** A UUID that follows the payment through all banks. */
  public String uetr() {
    return uetr;
  }

  public PayRunRef run() {
    return run.ref();
  }

  /** The way of its run. */
  public Rail rail() {
    return run.rail();
  }

  public SlipNumber slip() {
    return slip;
  }

  public MemberRef member() {
    return member;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Money amount() {
    return amount;
  }

  public Optional<HoldReason> heldFor() {
    return Optional.ofNullable(heldFor);
  }

  /** The same, when it is a word that we know. */
  public Optional<BankWord> bankWord() {
    return BankWord.of(bankStatus);
  }

  /** The last word of the bank, a code of ISO 20022. */
  public Optional<String> bankStatus() {
    return Optional.ofNullable(bankStatus);
  }

  /** The reference that clearing or the bank gave it. */
  public Optional<String> clearingRef() {
    return Optional.ofNullable(clearingRef);
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  public Optional<Instant> settledAt() {
    return Optional.ofNullable(settledAt);
  }

  public Optional<Instant> rejectedAt() {
    return Optional.ofNullable(rejectedAt);
  }

  public Optional<Instant> confirmedAt() {
    return Optional.ofNullable(confirmedAt);
  }

  /** Why the bank did not pay, in our words. */
  public Optional<BankReason> reason() {
    return Optional.ofNullable(reason);
  }

  /** The same in the bank's own code. */
  public Optional<String> reasonCode() {
    return Optional.ofNullable(reasonCode);
  }
}
