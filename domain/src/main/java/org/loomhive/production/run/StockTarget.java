package org.loomhive.production.run;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.loomhive.kernel.Sku;

/** How many pieces of a variant are to lie free in the store. */
@Entity
@Table(name = "stock_target")
public class StockTarget {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private Sku sku;
  private int pieces;

  protected StockTarget() {} // for EclipseLink

  StockTarget(Sku sku) {
    this.sku = sku;
  }

  void want(int count) {
    this.pieces = count;
  }

  public Sku sku() {
    return sku;
  }

  public int pieces() {
    return pieces;
  }
}
