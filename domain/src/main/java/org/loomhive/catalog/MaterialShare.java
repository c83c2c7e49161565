package org.loomhive.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;

/** One material and how much of the product it is, in percent of the weight. */
@Embeddable
public class MaterialShare implements Serializable {
  @Column(name = "material")
  private String material;

  @Column(name = "percent")
  private int percent;

  @Column(name = "origin")
  private String origin;

  protected MaterialShare() {} // for EclipseLink

  public MaterialShare(String material, int percent) {
    this.material = material;
    this.percent = percent;
  }

  /**
   * @param place ISO 3166-1 or 3166-2, for example IN or IN-ML
   */
  public MaterialShare from(String place) {
    this.origin = place;
    return this;
  }

  public String material() {
    return material;
  }

  public int percent() {
    return percent;
  }

  /** Where it grew or was made; empty when that is not known. */
  public Optional<String> origin() {
    return Optional.ofNullable(origin);
  }
}
