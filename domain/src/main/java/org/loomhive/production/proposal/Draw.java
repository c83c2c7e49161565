package org.loomhive.production.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Quantity;

/** How much of which lot. */
@Embeddable
public class Draw implements Serializable {
  @Column(name = "lot_number")
  private LotNumber lot;

  @Embedded private Quantity quantity;

  protected Draw() {} // for EclipseLink

  Draw(LotNumber lot, Quantity quantity) {
    this.lot = lot;
    this.quantity = quantity;
  }

  public LotNumber lot() {
    return lot;
  }

  public Quantity quantity() {
    return quantity;
  }
}
