package org.loomhive.delivery.papers;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

/** Pieces of one kind in a parcel, as customs is told. */
@Embeddable
public class CustomsLine implements Serializable {
  private Sku sku;

  @Column(name = "product_name")
  private String productName;

  private String description;

  @Column(name = "hs_code")
  private String hsCode;

  private String origin;
  private int pieces;

  @Column(name = "net_grams")
  private int netGrams;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "value_minor"))
  private Money value;

  protected CustomsLine() {} // for EclipseLink

  /**
   * @param paidEach the price that was paid for a piece
   */
  public CustomsLine(Variant variant, int pieces, Money paidEach) {
    var customs = variant.customs();
    this.sku = variant.sku();
    this.productName = variant.product().name();
    this.description = customs.description();
    this.hsCode = customs.hsCode();
    this.origin = customs.origin();
    this.pieces = pieces;
    this.netGrams = Math.multiplyExact(variant.weightGrams(), pieces);
    this.value = paidEach.times(pieces);
  }

  public Sku sku() {
    return sku;
  }

  public String productName() {
    return productName;
  }

  public String description() {
    return description;
  }

  public String hsCode() {
    return hsCode;
  }

  public String origin() {
    return origin;
  }

  public int pieces() {
    return pieces;
  }

  /** Of all the pieces. */
  public int netGrams() {
    return netGrams;
  }

  /** Of all the pieces. */
  public Money value() {
    return value;
  }

  public Money valueEach() {
    return Money.ofMinor(value.minor() / pieces, value.currency());
  }
}
