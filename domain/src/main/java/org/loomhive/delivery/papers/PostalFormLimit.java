package org.loomhive.delivery.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Up to what worth and weight the short form is enough, from some day on, by some rule. */
@Entity
@Table(name = "postal_form_limit")
public class PostalFormLimit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "max_sdr")
  private int maxSdr;

  @Column(name = "max_grams")
  private int maxGrams;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  protected PostalFormLimit() {} // for EclipseLink

  boolean covers(BigDecimal sdr, int grams) {
    return sdr.compareTo(BigDecimal.valueOf(maxSdr)) <= 0 && grams <= maxGrams;
  }

  public int maxSdr() {
    return maxSdr;
  }

  public int maxGrams() {
    return maxGrams;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String source() {
    return source;
  }
}
