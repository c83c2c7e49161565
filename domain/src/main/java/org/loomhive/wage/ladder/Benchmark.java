package org.loomhive.wage.rate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * What a month of full work would have to pay for a decent life, as somebody found it at a place
 * and a time. Where no study of the state exists, a study of another state is shown and is called
 * an orientation.
 */
@Entity
@Table(name = "living_wage")
public class LivingWage {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "state_code")
  private String stateCode;

  @Column(name = "studied_state_code")
  private String studiedStateCode;

  private String place;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "month_minor"))
  private Money perMonth;

  @Column(name = "as_of")
  private LocalDate asOf;

  private String source;

  protected LivingWage() {} // for EclipseLink

  /** The place that was studied: its state as ISO 3166-2, its name, and where it can be read. */
  public record Study(String stateCode, String place, String source) {}

  /**
   * @param stateCode the state for which it is shown
   */
  public LivingWage(String stateCode, Study study, Money perMonth, LocalDate asOf) {
    this.stateCode = stateCode;
    this.studiedStateCode = study.stateCode();
    this.place = study.place();
    this.source = study.source();
    this.perMonth = perMonth;
    this.asOf = asOf;
  }

  /** It was found in another state: good to have in sight, wrong to promise. */
  public boolean isOrientation() {
    return !stateCode.equals(studiedStateCode);
  }

  public String stateCode() {
    return stateCode;
  }

  public String place() {
    return place;
  }

  public Money perMonth() {
    return perMonth;
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String source() {
    return source;
  }
}
