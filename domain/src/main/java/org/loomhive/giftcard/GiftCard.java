package org.loomhive.giftcard;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;

/**
 * Money in one currency that the house owes to whoever has the code. It is sold, or given by the
 * house; from then on it is spent in parts until nothing is left. Nobody can put more onto it.
 */
@Entity
@Table(name = "gift_card")
public class GiftCard {
  /** Less than this no payment service takes, in any of our currencies. */
  private static final long LEAST_TO_PAY = 100;

  /** What comes back onto a card that ended stays good for so long. */
  private static final int MONTHS_ANEW = 12;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private GiftCardRef ref;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "last_four")
  private String lastFour;

  @Embedded private Money worth;

  @Column(name = "balance_minor")
  private long balanceMinor;

  @Column(name = "to_email")
  private String toEmail;

  private String giver;
  private String greeting;
  private Language language = Language.EN;

  @Column(name = "sale_number")
  private OrderNumber sale;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "issued_by")
  private String issuedBy;

  @Column(name = "declined_at")
  private Instant declinedAt;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "times_delivered")
  private int timesDelivered;

  @Column(name = "taken_back_at")
  private Instant takenBackAt;

  @Column(name = "blocked_at")
  private Instant blockedAt;

  @Column(name = "blocked_by")
  private String blockedBy;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  protected GiftCard() {} // for EclipseLink

  GiftCard(Present present, Actor actor, Instant now) {
    this.ref = GiftCardRef.random();
    this.worth = present.amount();
    this.toEmail = present.toEmail();
    this.giver = present.giver();
    this.greeting = present.greeting();
    this.language = present.language();
    this.askedBy = actor.ref();
    this.askedAt = now;
  }

  GiftCard soldAs(OrderNumber number) {
    this.sale = number;
    return this;
  }

  /** From now on it is owed. */
  void issue(Actor actor, Instant now, LocalDate lastDay) {
    if (declinedAt != null) throw new Refused(GiftCardRefusal.ALREADY_DECIDED, ref);
    issuedBy = actor.ref();
    issuedAt = now;
    expiresOn = lastDay;
    balanceMinor = worth.minor();
  }

  void decline(Instant now) {
    if (isIssued()) throw new Refused(GiftCardRefusal.ALREADY_DECIDED, ref);
    if (declinedAt == null) declinedAt = now;
  }

  /** A new code; an earlier one opens nothing any more. */
  void opensBy(GiftCardCode code, Instant now) {
    codeHash = code.hash();
    lastFour = code.lastFour();
    deliveredAt = now;
    timesDelivered++;
  }

  /** Its letter was lost: it waits for a new one, and the old code opens nothing. */
  void deliverAnew(String email) {
    if (!isIssued()) throw new Refused(GiftCardRefusal.NOT_GOOD, ref);
    toEmail = email;
    deliveredAt = null;
    codeHash = null;
  }

  /** Who gave it with which words is known no more. */
  void forgetWords() {
    giver = "";
    greeting = "";
  }

  /** Nor to whom it went: whoever has its code has it. */
  void forget(String nobody) {
    toEmail = nobody;
  }

  void block(Actor actor, Instant now) {
    if (blockedAt != null) return;
    blockedAt = now;
    blockedBy = actor.ref();
  }

  void unblock() {
    blockedAt = null;
    blockedBy = null;
  }

  void spend(Money part) {
    balanceMinor = Math.subtractExact(balanceMinor, part.minor());
  }

  void giveBack(Money part, LocalDate today) {
    balanceMinor = Math.addExact(balanceMinor, part.minor());
    if (expiresOn != null && today.isAfter(expiresOn)) expiresOn = today.plusMonths(MONTHS_ANEW);
  }

  /** Nothing is on it any more, and its code opens nothing. */
  void takeBack(Instant now) {
    balanceMinor = 0;
    codeHash = null;
    takenBackAt = now;
  }

  /** All of it is there, and whoever has the code could spend it. */
  boolean isWhole(LocalDate today) {
    return state(today) == GiftCardState.GOOD && balanceMinor == worth.minor();
  }

  /** What of a sum it can pay; a rest that is left is one that can be paid otherwise. */
  public Money partOf(Money total) {
    if (balance().compareTo(total) >= 0) return total;
    long rest = total.minor() - balanceMinor;
    long most = rest >= LEAST_TO_PAY ? balanceMinor : total.minor() - LEAST_TO_PAY;
    return Money.ofMinor(Math.max(0, most), total.currency());
  }

  /** Refused with the reason when nothing can be paid with it in this currency. */
  void requireGood(String currency, LocalDate today) {
    if (!worth.currency().equals(currency))
      throw new Refused(GiftCardRefusal.OTHER_CURRENCY, worth.currency(), currency);
    switch (state(today)) {
      case BLOCKED -> throw new Refused(GiftCardRefusal.BLOCKED);
      case EXPIRED -> throw new Refused(GiftCardRefusal.EXPIRED);
      case SPENT, TAKEN_BACK -> throw new Refused(GiftCardRefusal.SPENT);
      case TO_APPROVE, DECLINED -> throw new Refused(GiftCardRefusal.NO_SUCH_CODE);
      case GOOD -> {}
    }
  }

  public GiftCardState state(LocalDate today) {
    if (declinedAt != null) return GiftCardState.DECLINED;
    if (!isIssued()) return GiftCardState.TO_APPROVE;
    if (takenBackAt != null) return GiftCardState.TAKEN_BACK;
    if (blockedAt != null) return GiftCardState.BLOCKED;
    if (balanceMinor == 0) return GiftCardState.SPENT;
    boolean over = expiresOn != null && today.isAfter(expiresOn);
    return over ? GiftCardState.EXPIRED : GiftCardState.GOOD;
  }

  boolean isIssued() {
    return issuedAt != null;
  }

  public boolean isDelivered() {
    return deliveredAt != null;
  }

  int timesDelivered() {
    return timesDelivered;
  }

  public GiftCardRef ref() {
    return ref;
  }

  /** How its code ends; four dots as long as it has none. */
  public String ending() {
    return lastFour == null ? "····" : lastFour;
  }

  /** When it was new. */
  public Money worth() {
    return worth;
  }

  public Money balance() {
    return Money.ofMinor(balanceMinor, worth.currency());
  }

  public String toEmail() {
    return toEmail;
  }

  /** As it is signed; may be empty. */
  public String giver() {
    return giver;
  }

  /** May be empty. */
  public String greeting() {
    return greeting;
  }

  /** In which its letter is written. */
  Language language() {
    return language;
  }

  /** Empty when the house gave it. */
  public Optional<OrderNumber> sale() {
    return Optional.ofNullable(sale);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String askedBy() {
    return askedBy;
  }

  /** The last day; empty when it never ends. */
  public Optional<LocalDate> expiresOn() {
    return Optional.ofNullable(expiresOn);
  }
}
