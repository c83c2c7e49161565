package org.loomhive.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One material and how much of the product it is, in percent of the weight. */
@Embeddable
public class MaterialShare implements Serializable {
  @Column(name = "material")
  private String material;

  @Column(name = "percent")
  private int percent;

  protected MaterialShare() {} // for EclipseLink

  public MaterialShare(String material, int percent) {
    this.material = material;
    this.percent = percent;
  }

  public String material() {
    return material;
  }

  public int percent() {
    return percent;
  }
}
