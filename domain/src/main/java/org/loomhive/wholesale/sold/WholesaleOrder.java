package org.loomhive.wholesale.sold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.wholesale.company.CompanyRef;

/** An order was placed by a company. Written once, never changed. */
@Entity
@Table(name = "wholesale_order")
public class WholesaleOrder {
  @Id
  @Column(name = "order_number")
  private String order;

  @Column(name = "company_ref")
  private CompanyRef company;

  @Column(name = "placed_at")
  private Instant placedAt;

  protected WholesaleOrder() {} // for EclipseLink

  WholesaleOrder(OrderNumber order, CompanyRef company, Instant now) {
    this.order = order.value();
    this.company = company;
    this.placedAt = now;
  }

  public OrderNumber order() {
    return new OrderNumber(order);
  }

  public CompanyRef company() {
    return company;
  }

  Instant placedAt() {
    return placedAt;
  }
}
