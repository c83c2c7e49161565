package org.loomhive.catalog.price;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

  PriceChange(Sku sku, Money price, Actor actor, Instant now) {
    this.sku = sku;
    this.price = price;
    this.setBy = actor.ref();
    this.setAt = now;
  }

  Sku sku() {
    return sku;
  }

  public Money price() {
    return price;
  }

  public Instant setAt() {
    return setAt;
  }
}
