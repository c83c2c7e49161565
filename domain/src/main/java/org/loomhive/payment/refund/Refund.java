package org.loomhive.payment.refund;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.kernel.Refused;
import org.loomhive.payment.Payment;

/**
 * A sum that goes back to a buyer out of one payment. It is promised when it is asked for, so that
 * two never promise the same coin, and written before the gateway is called.
 */
@Entity
@Table(name = "refund")
public class Refund {
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private RefundRef ref;

  @Column(name = "payment_ref")
  private PaymentRef payment;

  @Column(name = "order_number")
  private OrderNumber order;

  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  private RefundReason reason;

  private String note;

  @Enumerated(EnumType.STRING)
  private LossCause cause;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "declined_by")
  private String declinedBy;

  @Column(name = "sending_at")
  private Instant sendingAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "gateway_reference")
  private String gatewayReference;

  @Column(name = "again_ref")
  private RefundRef again;

  @Column(name = "times_asked")
  private int timesAsked;

  @Column(name = "ask_at")
  private Instant askAt;

  @ElementCollection
  @CollectionTable(name = "refund_tax", joinColumns = @JoinColumn(name = "refund_id"))
  @OrderColumn(name = "position")
  private List<TaxBack> taxes = new ArrayList<>();

  protected Refund() {} // for EclipseLink

  Refund(Payment payment, Money amount, RefundReason reason) {
    this.ref = RefundRef.random();
    this.payment = payment.ref();
    this.order = payment.orderNumber();
    this.amount = amount;
    this.reason = reason;
  }

  Refund with(List<TaxBack> parts) {
    this.taxes.addAll(parts);
    return this;
  }

  Refund because(LossCause what) {
    this.cause = what;
    return this;
  }

  Refund asked(String why, Actor actor, Instant now) {
    this.note = why;
    this.askedBy = actor.ref();
    this.askedAt = now;
    return this;
  }

  /** From now on the gateway may be asked. */
  void approve(Actor actor, Instant now) {
    if (declinedAt != null) throw new Refused(RefundRefusal.ALREADY_DECIDED, ref);
    if (approvedAt != null) return;
    approvedAt = now;
    approvedBy = actor.ref();
    askAt = now;
  }

  void decline(Actor actor, Instant now) {
    if (approvedAt != null) throw new Refused(RefundRefusal.ALREADY_DECIDED, ref);
    if (declinedAt != null) return;
    declinedAt = now;
    declinedBy = actor.ref();
  }

  /** While it waits: what it was promised of is paid by this. */
  void goesOutOf(Payment other) {
    payment = other.ref();
  }

  /** The pause doubles with each question. */
  void asking(Instant now) {
    if (sendingAt == null) sendingAt = now;
    var pause = Duration.ofMinutes(2L << Math.min(timesAsked, 10));
    timesAsked++;
    askAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  void done(String reference, Instant now) {
    gatewayReference = reference;
    doneAt = now;
    askAt = null;
  }

  void failed(Instant now) {
    failedAt = now;
    askAt = null;
  }

  /** The same sum once more, under a key of its own; from now on this one is not owed any more. */
  Refund inItsStead(List<TaxBack> parts, Actor actor, Instant now) {
    var next = new Refund();
    next.ref = RefundRef.random();
    next.payment = payment;
    next.order = order;
    next.amount = amount;
    next.reason = reason;
    again = next.ref;
    return next.with(parts).because(cause).asked(note, actor, now);
  }

  public RefundState state() {
    if (doneAt != null) return RefundState.DONE;
    if (failedAt != null) return RefundState.FAILED;
    if (declinedAt != null) return RefundState.DECLINED;
    return approvedAt == null ? RefundState.TO_APPROVE : RefundState.ON_ITS_WAY;
  }

  /** It went back or will. */
  public boolean isPromised() {
    return failedAt == null && declinedAt == null;
  }

  /**
   * It came to nothing and the money is still owed: it failed, or somebody declined what was never
   * earned.
   */
  public boolean isOwedStill() {
    if (again != null) return false;
    return failedAt != null || declinedAt != null && !reason.isCost();
  }

  /** What was asked for in its stead. */
  public Optional<RefundRef> again() {
    return Optional.ofNullable(again);
  }

  public RefundRef ref() {
    return ref;
  }

  public PaymentRef payment() {
    return payment;
  }

  public OrderNumber order() {
    return order;
  }

  public Money amount() {
    return amount;
  }

  /** What of the amount is tax that was collected. */
  public List<TaxBack> taxes() {
    return List.copyOf(taxes);
  }

  /** What of it the house bears, or never earned. */
  public Money withoutTax() {
    var tax = Money.sum(amount.currency(), taxes.stream().map(TaxBack::amount).toList());
    return amount.minus(tax);
  }

  public RefundReason reason() {
    return reason;
  }

  /** What was written beside it; may be empty. */
  public String note() {
    return note;
  }

  /** What the loss came from; empty where nobody said. */
  public Optional<LossCause> cause() {
    return Optional.ofNullable(cause);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }
}
