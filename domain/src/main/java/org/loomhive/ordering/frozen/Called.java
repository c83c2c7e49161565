package org.loomhive.ordering.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.loomhive.catalog.Variant;

/** What a piece was called when it was sold, and the page that it had. */
@Embeddable
public class Called {
  @Column(name = "product_name")
  private String productName;

  @Column(name = "variant_label")
  private String variantLabel;

  @Column(name = "product_slug")
  private String productSlug;

  protected Called() {} // for EclipseLink

  public static Called as(Variant variant) {
    var now = new Called();
    now.productName = variant.product().name();
    now.variantLabel = variant.label();
    now.productSlug = variant.product().slug();
    return now;
  }

  /** The same for another line. */
  public Called again() {
    var other = new Called();
    other.productName = productName;
    other.variantLabel = variantLabel;
    other.productSlug = productSlug;
    return other;
  }

  public String productName() {
    return productName;
  }

  public String variantLabel() {
    return variantLabel;
  }

  public String productSlug() {
    return productSlug;
  }
}
