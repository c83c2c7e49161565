package org.loomhive.wholesale.quote;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.kernel.Sku;

/** So many pieces of a variant for so many coins each, in the currency of the quote. */
@Embeddable
public class QuoteLine implements Serializable {
  @Column(name = "sku")
  private Sku sku;

  @Column(name = "pieces")
  private int pieces;

  @Column(name = "minor")
  private long minor;

  protected QuoteLine() {} // for EclipseLink

  QuoteLine(Sku sku, int pieces, long minor) {
    this.sku = sku;
    this.pieces = pieces;
    this.minor = minor;
  }

  public Sku sku() {
    return sku;
  }

  public int pieces() {
    return pieces;
  }

  long minor() {
    return minor;
  }
}
