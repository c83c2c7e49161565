package org.loomhive.wholesale.asked;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.Sku;

/** So many pieces of a variant. */
@Embeddable
public class AskedLine implements Serializable {
  @Column(name = "sku")
  private Sku sku;

  @Column(name = "pieces")
  private int pieces;

  protected AskedLine() {} // for EclipseLink

  AskedLine(Sku sku, int pieces) {
    this.sku = sku;
    this.pieces = pieces;
  }

  public Sku sku() {
    return sku;
  }

  public int pieces() {
    return pieces;
  }
}
