package org.loomhive.delivery.travel;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One thing that a paper says, as it was written when it was signed. */
@Embeddable
public class PaperFact implements Serializable {
  /** What it is about; words for it stand in the bundle of the papers. */
  public enum About {
    TREATMENT,
    TREATED_ON,
    TREATED_BY,
    LOT,
    DISTRICT,
    BEES,
    BLOSSOM,
    HARVESTED,
    WEIGHT,
    MOISTURE,
    TEST,
    NUMBER,
    ISSUER
  }

  @Enumerated(EnumType.STRING)
  private About about;

  private String says;

  protected PaperFact() {} // for EclipseLink

  public PaperFact(About about, String says) {
    this.about = about;
    this.says = says.strip();
  }

  public About about() {
    return about;
  }

  public String says() {
    return says;
  }
}
