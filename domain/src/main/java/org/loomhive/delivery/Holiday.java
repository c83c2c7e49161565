package org.loomhive.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the workshops of a state do not work. */
@Entity
@Table(name = "workshop_holiday")
public class Holiday {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "state_code")
  private String stateCode;

  private LocalDate day;
  private String name;

  protected Holiday() {} // for EclipseLink

  /**
   * @param stateCode ISO 3166-2, for example IN-AS
   */
  public Holiday(String stateCode, LocalDate day, String name) {
    this.stateCode = stateCode;
    this.day = day;
    this.name = name;
  }

  public Long id() {
    return id;
  }

  public String stateCode() {
    return stateCode;
  }

  public LocalDate day() {
    return day;
  }

  public String name() {
    return name;
  }
}
