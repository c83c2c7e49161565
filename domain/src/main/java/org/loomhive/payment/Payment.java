package org.loomhive.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;

/**
 * One attempt to take the money for an order. It is written before the gateway is called, and once
 * the money is captured nothing takes that back.
 */
@Entity
@Table(name = "payment")
public class Payment {
  /** Stands for the gateway where the money came from a gift card of the house. */
  public static final String GIFT_CARD = "giftcard";

  /** Stands for the gateway where a company owes it. */
  public static final String ON_ACCOUNT = "account";

  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Duration FEE_IS_ASKED_FOR = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private PaymentRef ref;

  @Column(name = "order_number")
  private OrderNumber orderNumber;

  private int attempt;
  @Embedded private Money amount;
  private String gateway;
  private boolean live;

  @Column(name = "gateway_reference")
  private String gatewayReference;

  @Column(name = "buyer_goes_to")
  private String buyerGoesTo;

  @Column(name = "payer_reference")
  private String payerReference;

  @Column(name = "sending_at")
  private Instant sendingAt;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "captured_at")
  private Instant capturedAt;

  @Column(name = "failed_at")
  private Instant failedAt;

  @Column(name = "refunded_minor")
  private long refundedMinor;

  @Column(name = "tried_by")
  private String triedBy;

  @Column(name = "tried_from")
  private String triedFrom;

  @Column(name = "times_asked")
  private int timesAsked;

  @Column(name = "ask_at")
  private Instant askAt;

  protected Payment() {} // for EclipseLink

  Payment(OrderNumber orderNumber, int attempt, Money amount) {
    this.ref = PaymentRef.random();
    this.orderNumber = orderNumber;
    this.attempt = attempt;
    this.amount = amount;
  }

  Payment by(PaymentGateway chosen) {
    this.gateway = chosen.name();
    this.live = chosen.isLive();
    return this;
  }

  Payment triedBy(PaymentGateway.Buyer buyer) {
    this.triedBy = buyer.emailHash();
    this.triedFrom = buyer.placeHash();
    this.payerReference = buyer.customer();
    return this;
  }

  /** It was with the house already, so it is captured as soon as it is written. */
  Payment fromGiftCard(String card, Instant now) {
    return stored(GIFT_CARD, card, now);
  }

  /** It counts as paid, and is owed from now on. */
  Payment onAccount(Instant now) {
    return stored(ON_ACCOUNT, orderNumber.value(), now);
  }

  private Payment stored(String where, String reference, Instant now) {
    this.gateway = where;
    this.gatewayReference = reference;
    this.sendingAt = now;
    this.sentAt = now;
    this.capturedAt = now;
    return this;
  }

  void sending(Instant now) {
    if (sendingAt != null) return;
    sendingAt = now;
    askAt = now.plus(Duration.ofMinutes(2));
  }

  void sent(PaymentGateway.Handover handover, Instant now) {
    gatewayReference = handover.gatewayReference();
    buyerGoesTo = handover.buyerGoesTo();
    if (sentAt == null) sentAt = now;
  }

  /** What is still asked is what the gateway kept of it. */
  void captured(Instant now) {
    capturedAt = now;
    timesAsked = 0;
    askAt = now.plus(Duration.ofMinutes(1));
  }

  void feeIsTold() {
    askAt = null;
  }

  void failed(Instant now) {
    if (isCaptured()) return;
    if (failedAt == null) failedAt = now;
    askAt = null;
  }

  /** The pause doubles with each question. A fee that nobody tells is given up. */
  void asking(Instant now) {
    if (isCaptured() && capturedAt.plus(FEE_IS_ASKED_FOR).isBefore(now)) {
      askAt = null;
      return;
    }
    var pause = Duration.ofMinutes(2L << Math.min(timesAsked, 10));
    timesAsked++;
    askAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  /** The gateway says the money is ours, in this amount, currency and world. */
  boolean agreesWith(PaymentGateway.Answer answer) {
    return amount.equals(answer.amount()) && live == answer.live();
  }

  /** So much of it goes back. The database refuses more than there is. */
  public void promiseBack(Money part) {
    refundedMinor = Math.addExact(refundedMinor, part.minor());
  }

  /** A promise came to nothing. */
  public void keep(Money part) {
    refundedMinor = Math.subtractExact(refundedMinor, part.minor());
  }

  /** What of it may still go back. */
  public Money refundable() {
    var currency = amount.currency();
    if (!isCaptured()) return Money.zero(currency);
    return amount.minus(Money.ofMinor(refundedMinor, currency));
  }

  /** Whoever is to pay so much with this gateway may be sent to where it was begun. */
  boolean isFor(Money asked, PaymentGateway chosen) {
    return chosen.name().equals(gateway) && amount.equals(asked);
  }

  /** Neither captured nor failed: the buyer may still pay. */
  public boolean isOpen() {
    return capturedAt == null && failedAt == null;
  }

  /** No gateway took it. */
  public boolean isStored() {
    return isFromGiftCard() || isOnAccount();
  }

  /** What it goes back to; the gateway's reference is then that of the card. */
  public boolean isFromGiftCard() {
    return GIFT_CARD.equals(gateway);
  }

  /** A company owes it, as far as it may still go back. */
  public boolean isOnAccount() {
    return ON_ACCOUNT.equals(gateway);
  }

  /** When its turn is among those of an order, once something goes back. */
  int turn() {
    if (isOnAccount()) return 0;
    return isFromGiftCard() ? 1 : 2;
  }

  public boolean isCaptured() {
    return capturedAt != null;
  }

  public boolean isFailed() {
    return failedAt != null && capturedAt == null;
  }

  public boolean isSent() {
    return sentAt != null;
  }

  public PaymentRef ref() {
    return ref;
  }

  public OrderNumber orderNumber() {
    return orderNumber;
  }

  public int attempt() {
    return attempt;
  }

  public Money amount() {
    return amount;
  }

  public String gateway() {
    return gateway;
  }

  /** A hash; attempts of long ago do not know. */
  String triedBy() {
    return triedBy;
  }

  String triedFrom() {
    return triedFrom;
  }

  public Instant sendingAt() {
    return sendingAt;
  }

  /** The gateway's own name for it, once it told us. */
  public Optional<String> gatewayReference() {
    return Optional.ofNullable(gatewayReference);
  }

  /** The gateway's name for the buyer for whom it keeps how this is paid. */
  public Optional<String> payerReference() {
    return Optional.ofNullable(payerReference);
  }

  /** Where the buyer pays, once the gateway told us. */
  public Optional<String> buyerGoesTo() {
    return Optional.ofNullable(buyerGoesTo);
  }

  public Optional<Instant> capturedAt() {
    return Optional.ofNullable(capturedAt);
  }
}
