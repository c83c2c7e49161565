package org.loomhive.ordering.discount;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.OrderNumber;

/** One order took one use of a code; it gives it back when nobody pays. */
@Entity
@Table(name = "discount_use")
public class DiscountUse {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "discount_id")
  private long discount;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "given_back_at")
  private Instant givenBackAt;

  protected DiscountUse() {} // for EclipseLink

  DiscountUse(Discount discount, OrderNumber order, Instant now) {
    this.discount = discount.id();
    this.order = order;
    this.usedAt = now;
  }

  void giveBack(Instant now) {
    givenBackAt = now;
  }

  void isUsedAgain() {
    givenBackAt = null;
  }

  boolean isGivenBack() {
    return givenBackAt != null;
  }

  long discount() {
    return discount;
  }
}
