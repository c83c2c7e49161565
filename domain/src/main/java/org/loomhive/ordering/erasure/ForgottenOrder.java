package org.loomhive.ordering.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.OrderNumber;

/** An order whose buyer had her account erased, and what of her has left it when. */
@Entity
@Table(name = "forgotten_order")
public class ForgottenOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "email_gone_at")
  private Instant emailGoneAt;

  @Column(name = "address_gone_at")
  private Instant addressGoneAt;

  protected ForgottenOrder() {} // for EclipseLink

  ForgottenOrder(OrderNumber order, Instant askedAt) {
    this.order = order;
    this.askedAt = askedAt;
  }

  void emailIsGone(Instant now) {
    emailGoneAt = now;
  }

  void addressIsGone(Instant now) {
    addressGoneAt = now;
  }

  boolean hasEmail() {
    return emailGoneAt == null;
  }

  boolean hasAddress() {
    return addressGoneAt == null;
  }

  OrderNumber order() {
    return order;
  }
}
