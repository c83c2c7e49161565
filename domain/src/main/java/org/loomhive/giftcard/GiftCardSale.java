package org.loomhive.giftcard;

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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.language.Language;

/** Somebody buys a gift card. It has no pieces and no parcel; once it is paid there is a card. */
@Entity
@Table(name = "gift_card_sale")
public class GiftCardSale {
  /** Directive 2011/83/EU, article 9; the house grants it to all buyers. */
  private static final int DAYS_TO_THINK = 14;

  /** No payment service keeps a payment open for longer. */
  private static final Duration MAY_BE_PAID = Duration.ofDays(2);

  private static final String NOWHERE = "@forgotten.invalid";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private OrderNumber number;

  @Column(name = "once_key")
  private String onceKey;

  @Column(name = "buyer_email")
  private String buyerEmail;

  @Column(name = "to_email")
  private String toEmail;

  private String giver;
  private String greeting;
  private Language language = Language.EN;
  @Embedded private Money amount;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  @Column(name = "forget_asked_at")
  private Instant forgetAskedAt;

  @Column(name = "forgotten_at")
  private Instant forgottenAt;

  protected GiftCardSale() {} // for EclipseLink

  GiftCardSale(Present present, String buyerEmail, Instant now) {
    this.number = OrderNumber.random();
    this.amount = present.amount();
    this.toEmail = present.toEmail();
    this.giver = present.giver();
    this.greeting = present.greeting();
    this.language = present.language();
    this.buyerEmail = buyerEmail;
    this.askedAt = now;
  }

  GiftCardSale once(String onceHash) {
    this.onceKey = onceHash;
    return this;
  }

  void paid(Instant now) {
    paidAt = now;
  }

  /** She had her account erased. */
  public void askToForget(Instant now) {
    if (forgetAskedAt == null) forgetAskedAt = now;
  }

  /**
   * Takes out what nobody needs by now: her words once the letter is written, addresses once it is
   * not taken back any more. Gives whether it names nobody.
   *
   * @param card that it became; locked
   */
  public boolean forgets(Optional<GiftCard> card, Instant now) {
    if (!card.map(GiftCard::isDelivered).orElse(isLapsed(now))) return false;
    giver = "";
    greeting = "";
    card.ifPresent(GiftCard::forgetWords);
    if (isPaid() && !IssueGiftCard.day(now).isAfter(takenBackUntil())) return false;
    buyerEmail = number.value().toLowerCase(Locale.ROOT) + NOWHERE;
    toEmail = buyerEmail;
    forgottenAt = now;
    card.ifPresent(one -> one.forget(buyerEmail));
    return true;
  }

  public boolean isForgotten() {
    return forgottenAt != null;
  }

  /** Nobody paid, and nobody will. */
  private boolean isLapsed(Instant now) {
    return !isPaid() && now.isAfter(askedAt.plus(MAY_BE_PAID));
  }

  Present present() {
    return new Present(amount, toEmail, giver, greeting, language);
  }

  /** The last day on which it is taken back, as a buyer at a distance may. */
  public LocalDate takenBackUntil() {
    return IssueGiftCard.day(paidAt).plusDays(DAYS_TO_THINK);
  }

  public boolean isOf(String email) {
    return email != null && buyerEmail.equals(email.strip().toLowerCase(Locale.ROOT));
  }

  public boolean isPaid() {
    return paidAt != null;
  }

  public Instant askedAt() {
    return askedAt;
  }

  /** As it is signed; may be empty. */
  public String giver() {
    return giver;
  }

  /** May be empty. */
  public String greeting() {
    return greeting;
  }

  public OrderNumber number() {
    return number;
  }

  /** In which it was bought. */
  public Language language() {
    return language;
  }

  public String buyerEmail() {
    return buyerEmail;
  }

  public String toEmail() {
    return toEmail;
  }

  public Money amount() {
    return amount;
  }
}
