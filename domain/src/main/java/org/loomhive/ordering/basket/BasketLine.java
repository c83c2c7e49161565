package org.loomhive.ordering.basket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.Sku;

/** So many pieces of one variant. Its price is looked up anew each time it is shown. */
@Embeddable
public class BasketLine implements Serializable {
  @Column(name = "sku")
  private Sku sku;

  @Column(name = "quantity")
  private int quantity;

  protected BasketLine() {} // for EclipseLink

  BasketLine(Sku sku, int quantity) {
    this.sku = sku;
    this.quantity = quantity;
  }

  public Sku sku() {
    return sku;
  }

  public int quantity() {
    return quantity;
  }
}
