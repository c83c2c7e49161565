package org.loomhive.material.owned;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.loomhive.kernel.OrderNumber;

/** The customer to whom a lot belongs, and the only order that it may be used for. */
@Embeddable
public class LotOwner implements Serializable {
  @Column(name = "owner_name")
  private String name;

  @Column(name = "owner_order")
  private OrderNumber order;

  protected LotOwner() {} // for EclipseLink

  public LotOwner(String name, OrderNumber order) {
    this.name = name;
    this.order = order;
  }

  public String name() {
    return name;
  }

  public OrderNumber order() {
    return order;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LotOwner that && name.equals(that.name) && order.equals(that.order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, order);
  }
}
