package org.loomhive.payout.bank.code;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** One loaded list of bank codes with where it came from. The newest counts. */
@Entity
@Table(name = "bank_code_list")
public class BankCodeList {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String source;

  @Column(name = "dated_on")
  private LocalDate datedOn;

  private int codes;

  @Column(name = "loaded_by")
  private String loadedBy;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  protected BankCodeList() {} // for EclipseLink

  BankCodeList(String source, LocalDate datedOn, int codes) {
    this.source = source;
    this.datedOn = datedOn;
    this.codes = codes;
  }

  BankCodeList loadedBy(String who, Instant now) {
    this.loadedBy = who;
    this.loadedAt = now;
    return this;
  }

  Long id() {
    return id;
  }

  public String source() {
    return source;
  }

  /** The day of which the list is. */
  public LocalDate datedOn() {
    return datedOn;
  }

  public int codes() {
    return codes;
  }

  public String loadedBy() {
    return loadedBy;
  }

  public Instant loadedAt() {
    return loadedAt;
  }
}
