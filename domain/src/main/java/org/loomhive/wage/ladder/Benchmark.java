package org.loomhive.wage.ladder;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.kernel.Money;
import org.loomhive.wage.rate.RateAmount;

/**
 * What work would have to pay to stay above poverty, to be usual, or for a decent life, as somebody
 * found it at a place and a time. Where no study of the state exists, a study of another state is
 * shown and is called an orientation.
 */
@Entity
@Table(name = "benchmark")
public class Benchmark {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private BenchmarkKind kind;

  @Column(name = "state_code")
  private String stateCode;

  @Column(name = "studied_state_code")
  private String studiedStateCode;

  private String place;
  @Embedded private RateAmount amount;

  @Column(name = "as_of")
  private LocalDate asOf;

  private String source;

  protected Benchmark() {} // for EclipseLink

  /** The place that was studied: its state as ISO 3166-2, its name, and where it can be read. */
  public record Study(String stateCode, String place, String source) {}

  /**
   * @param stateCode the state for which it is shown
   */
  public Benchmark(
      BenchmarkKind kind, String stateCode, Study study, RateAmount amount, LocalDate asOf) {
    this.kind = kind;
    this.stateCode = stateCode;
    this.studiedStateCode = study.stateCode();
    this.place = study.place();
    this.source = study.source();
    this.amount = amount;
    this.asOf = asOf;
  }

  /** It was found in another state: good to have in sight, wrong to promise. */
  public boolean isOrientation() {
    return !stateCode.equals(studiedStateCode);
  }

  public BenchmarkKind kind() {
    return kind;
  }

  public String stateCode() {
    return stateCode;
  }

  public String place() {
    return place;
  }

  public RateAmount amount() {
    return amount;
  }

  public Money perMonth() {
    return amount.perMonth();
  }

  public Money perHour() {
    return amount.perHour();
  }

  public LocalDate asOf() {
    return asOf;
  }

  public String source() {
    return source;
  }
}
