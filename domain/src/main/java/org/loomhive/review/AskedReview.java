package org.loomhive.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.OrderNumber;

/** That the buyer of an order was asked how she likes it. Added once, never changed. */
@Entity
@Table(name = "review_asked")
public class AskedReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_number")
  private OrderNumber order;

  @Column(name = "asked_at")
  private Instant askedAt;

  protected AskedReview() {} // for EclipseLink

  AskedReview(OrderNumber order, Instant askedAt) {
    this.order = order;
    this.askedAt = askedAt;
  }
}
