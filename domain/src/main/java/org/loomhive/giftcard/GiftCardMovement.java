package org.loomhive.giftcard;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;

/** Money that came onto a gift card or left it. Written once, never changed. */
@Entity
@Table(name = "gift_card_movement")
public class GiftCardMovement {
  /** What moved it. */
  public enum Kind {
    ISSUED,
    SPENT,
    GIVEN_BACK,
    TAKEN_BACK
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "card_ref")
  private GiftCardRef card;

  @Column(name = "movement_key")
  private String key;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Embedded private Money amount;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "moved_at")
  private Instant movedAt;

  protected GiftCardMovement() {} // for EclipseLink

  /**
   * @param key made from the event, so that the same event moves once
   * @param amount below zero when it left the card
   */
  GiftCardMovement(GiftCardRef card, Kind kind, String key, Money amount) {
    this.card = card;
    this.kind = kind;
    this.key = kind + ":" + key;
    this.amount = amount;
  }

  /** Null where no order is behind it. */
  GiftCardMovement with(OrderNumber number, Instant now) {
    this.order = number;
    this.movedAt = now;
    return this;
  }

  public Kind kind() {
    return kind;
  }

  public Money amount() {
    return amount;
  }

  /** Null where no order is behind it. */
  public OrderNumber order() {
    return order;
  }

  public Instant movedAt() {
    return movedAt;
  }
}
