package org.loomhive.production.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** One reason with what its sentence needs; the words stand in the bundle. */
@Embeddable
public class Reason implements Serializable {
  @Enumerated(EnumType.STRING)
  private Why why;

  private Integer amount;
  private LocalDate day;
  private String name;

  protected Reason() {} // for EclipseLink

  private Reason(Why why, Integer amount, LocalDate day, String name) {
    this.why = why;
    this.amount = amount;
    this.day = day;
    this.name = name;
  }

  static Reason of(Why why) {
    return new Reason(why, null, null, null);
  }

  static Reason of(Why why, int amount) {
    return new Reason(why, amount, null, null);
  }

  static Reason of(Why why, int amount, LocalDate day) {
    return new Reason(why, amount, day, null);
  }

  static Reason of(Why why, LocalDate day, String name) {
    return new Reason(why, null, day, name);
  }

  static Reason of(Why why, String name) {
    return new Reason(why, null, null, name);
  }

  public Why why() {
    return why;
  }

  /** Hours, percent or a count, as the sentence says; null where it says none. */
  public Integer amount() {
    return amount;
  }

  /** Null where the sentence says none. */
  public LocalDate day() {
    return day;
  }

  /** Null where the sentence says none. */
  public String name() {
    return name;
  }
}
