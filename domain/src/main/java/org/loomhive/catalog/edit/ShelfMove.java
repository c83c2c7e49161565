package org.loomhive.catalog.edit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Sku;

/** Something was taken off the shelf or put back there. Written once, never changed. */
@Entity
@Table(name = "shelf_move")
public class ShelfMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "product_id")
  private long product;

  private Sku sku;

  @Enumerated(EnumType.STRING)
  private OffShelf reason;

  private String note = "";

  @Column(name = "moved_at")
  private Instant movedAt;

  @Column(name = "moved_by")
  private String movedBy;

  protected ShelfMove() {} // for EclipseLink

  /**
   * @param sku of the variant; null for the whole product
   */
  ShelfMove(Product product, Sku sku) {
    this.product = product.id();
    this.sku = sku;
  }

  ShelfMove off(OffShelf why, String words) {
    reason = why;
    note = words;
    return this;
  }

  ShelfMove by(Actor actor, Instant now) {
    movedBy = actor.ref();
    movedAt = now;
    return this;
  }

  /** Empty for the whole product. */
  public Optional<Sku> sku() {
    return Optional.ofNullable(sku);
  }

  /** Why it was taken off; empty when it was put back. */
  public Optional<OffShelf> reason() {
    return Optional.ofNullable(reason);
  }

  public String note() {
    return note;
  }

  public Instant movedAt() {
    return movedAt;
  }

  public String movedBy() {
    return movedBy;
  }
}
