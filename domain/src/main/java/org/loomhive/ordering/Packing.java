package org.loomhive.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lines of an order in one parcel that was weighed. Written once; packing anew writes another. */
@Entity
@Table(name = "order_packing")
public class Packing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column(name = "packing_number")
  private int number;

  @Column(name = "weight_grams")
  private int weightGrams;

  @Column(name = "packed_at")
  private Instant packedAt;

  @Column(name = "packed_by")
  private String packedBy;

  protected Packing() {} // for EclipseLink

  Packing(Order order, int number, int weightGrams) {
    this.order = order;
    this.number = number;
    this.weightGrams = weightGrams;
  }

  Packing done(Instant at, String by) {
    this.packedAt = at;
    this.packedBy = by;
    return this;
  }

  /** Counts from 1 within the order; numbers of what was packed anew are left out. */
  public int number() {
    return number;
  }

  public int weightGrams() {
    return weightGrams;
  }

  public Instant packedAt() {
    return packedAt;
  }
}
