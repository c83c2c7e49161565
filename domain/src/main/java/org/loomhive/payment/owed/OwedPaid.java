package org.loomhive.payment.owed;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.PaymentRef;
import org.loomhive.payment.Payment;

/** Money came for what was owed of an order. Written once, never changed. */
@Entity
@Table(name = "owed_paid")
public class OwedPaid {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "payment_ref")
  private PaymentRef payment;

  @Column(name = "order_number")
  private OrderNumber order;

  @Embedded private Money amount;

  @Column(name = "paid_at")
  private Instant paidAt;

  protected OwedPaid() {} // for EclipseLink

  OwedPaid(Payment came, Money amount, Instant now) {
    this.payment = came.ref();
    this.order = came.orderNumber();
    this.amount = amount;
    this.paidAt = now;
  }

  PaymentRef payment() {
    return payment;
  }

  OrderNumber order() {
    return order;
  }

  Money amount() {
    return amount;
  }
}
