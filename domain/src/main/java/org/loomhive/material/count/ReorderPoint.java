package org.loomhive.material.count;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Material;

/** Below which amount a store orders a material again, and how much at once. */
@Entity
@Table(name = "reorder_point")
public class ReorderPoint {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @ManyToOne(optional = false)
  @JoinColumn(name = "material_id")
  private Material material;

  private BigDecimal least;

  @Column(name = "lot_size")
  private BigDecimal lotSize;

  protected ReorderPoint() {} // for EclipseLink

  ReorderPoint(CooperativeRef cooperative, Material material) {
    this.cooperative = cooperative;
    this.material = material;
  }

  void set(Quantity newLeast, Quantity newLotSize) {
    least = newLeast.amount();
    lotSize = newLotSize.amount();
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Material material() {
    return material;
  }

  public Quantity least() {
    return Quantity.of(least, material.unit());
  }

  /** How much is ordered at once. */
  public Quantity lotSize() {
    return Quantity.of(lotSize, material.unit());
  }
}
