package org.loomhive.ordering.entered;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.OrderNumber;

/** An order was written down by somebody of the house. Written once, never changed. */
@Entity
@Table(name = "entered_order")
public class EnteredOrder {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_number")
  private OrderNumber order;

  @Enumerated(EnumType.STRING)
  private OrderSource source;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected EnteredOrder() {} // for EclipseLink

  EnteredOrder(OrderNumber order, OrderSource source, Actor by, Instant now) {
    this.order = order;
    this.source = source;
    this.enteredBy = by.ref();
    this.enteredAt = now;
  }

  public OrderNumber order() {
    return order;
  }

  public OrderSource source() {
    return source;
  }

  /** The reference of a person on the staff. */
  public String enteredBy() {
    return enteredBy;
  }

  public Instant enteredAt() {
    return enteredAt;
  }
}
