package org.loomhive.payment.fee;

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

/** What a payment service kept of one payment, as it told us. Never changed. */
@Entity
@Table(name = "payment_fee")
public class PaymentFee {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "payment_ref")
  private PaymentRef payment;

  @Column(name = "order_number")
  private OrderNumber order;

  @Embedded private Money amount;

  @Column(name = "told_at")
  private Instant toldAt;

  protected PaymentFee() {} // for EclipseLink

  PaymentFee(Payment payment, Money amount, Instant now) {
    this.payment = payment.ref();
    this.order = payment.orderNumber();
    this.amount = amount;
    this.toldAt = now;
  }

  PaymentRef payment() {
    return payment;
  }

  public Money amount() {
    return amount;
  }
}
