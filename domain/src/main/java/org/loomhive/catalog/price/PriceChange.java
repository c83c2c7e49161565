package org.loomhive.catalog.price;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

/** A price that was set for a variant. Written once, never changed. */
@Entity
@Table(name = "price_change")
public class PriceChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private Sku sku;
  @Embedded private Money price;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  protected PriceChange() {} // for EclipseLink

  /** Its columns in the order in which {@link PriceHistory} writes them. */
  static List<Object> row(Sku sku, Money price, Actor actor, Instant now) {
    return List.of(sku.value(), price.currency(), price.minor(), Timestamp.from(now), actor.ref());
  }

  public Money price() {
    return price;
  }

  public Instant setAt() {
    return setAt;
  }
}
