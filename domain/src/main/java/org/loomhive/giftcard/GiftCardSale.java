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
import java.util.Locale;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/** Somebody buys a gift card. It has no pieces and no parcel; once it is paid there is a card. */
@Entity
@Table(name = "gift_card_sale")
public class GiftCardSale {
  /** Directive 2011/83/EU, article 9; the house grants it to all buyers. */
  private static final int DAYS_TO_THINK = 14;

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
  @Embedded private Money amount;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "paid_at")
  private Instant paidAt;

  protected GiftCardSale() {} // for EclipseLink

  GiftCardSale(Present present, String buyerEmail, Instant now) {
    this.number = OrderNumber.random();
    this.amount = present.amount();
    this.toEmail = present.toEmail();
    this.giver = present.giver();
    this.greeting = present.greeting();
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

  Present present() {
    return new Present(amount, toEmail, giver, greeting);
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

  public OrderNumber number() {
    return number;
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
