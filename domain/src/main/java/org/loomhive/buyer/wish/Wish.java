package org.loomhive.buyer.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.loomhive.kernel.Sku;

/** One piece that somebody would like to have. */
@Embeddable
public class Wish implements Serializable {
  private Sku sku;

  @Column(name = "wished_at")
  private Instant wishedAt;

  protected Wish() {} // for EclipseLink

  Wish(Sku sku, Instant wishedAt) {
    this.sku = sku;
    this.wishedAt = wishedAt;
  }

  public Sku sku() {
    return sku;
  }

  public Instant wishedAt() {
    return wishedAt;
  }
}
