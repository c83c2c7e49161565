package org.loomhive.production.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.Holding;

/** So much of one lot, as it was handed over. */
@Entity
@Table(name = "issue_slip_line")
public class IssueSlipLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "slip_id")
  private IssueSlip slip;

  private int position;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "material_name")
  private String materialName;

  @Embedded private Quantity quantity;

  protected IssueSlipLine() {} // for EclipseLink

  IssueSlipLine(IssueSlip slip, int position, Holding of, Quantity quantity) {
    this.slip = slip;
    this.position = position;
    this.lot = of.lot();
    this.materialName = of.materialName();
    this.quantity = quantity;
  }

  public LotNumber lot() {
    return lot;
  }

  public String materialName() {
    return materialName;
  }

  public Quantity quantity() {
    return quantity;
  }
}
