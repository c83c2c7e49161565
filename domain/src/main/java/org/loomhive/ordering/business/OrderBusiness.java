package org.loomhive.ordering.business;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.loomhive.kernel.OrderNumber;

/** The business that an order was sold to, as it was when the order was placed. */
@Entity
@Table(name = "order_business")
public class OrderBusiness {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "order_number")
  private OrderNumber order;

  @Embedded private BusinessBuyer buyer;

  @Column(name = "untaxed")
  private boolean untaxed;

  protected OrderBusiness() {} // for EclipseLink

  /**
   * @param untaxed its number was proven: it accounts for the tax itself
   */
  OrderBusiness(OrderNumber order, BusinessBuyer buyer, boolean untaxed) {
    this.order = order;
    this.buyer = buyer;
    this.untaxed = untaxed;
  }

  void forget(String noWord) {
    buyer = buyer.nameless(noWord);
  }

  public BusinessBuyer buyer() {
    return buyer;
  }

  /** No tax of a person was collected: it accounts for it itself. */
  public boolean isUntaxed() {
    return untaxed;
  }
}
