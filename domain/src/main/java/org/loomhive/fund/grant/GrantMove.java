package org.loomhive.fund.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.Money;

/**
 * Something came into a fund, or was spent of it for its purpose; rows are added, never changed.
 */
@Entity
@Table(name = "grant_move")
public class GrantMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "fund_id")
  private RestrictedFund fund;

  @Embedded private Money amount;

  @Column(name = "what_for")
  private String what;

  private String document;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected GrantMove() {} // for EclipseLink

  /**
   * What came or went.
   *
   * @param what in words that the donor reads
   * @param document number of the bank's advice, the bill or the receipt
   */
  public record Paper(Money amount, LocalDate on, String what, String document) {
    public Paper {
      document = document == null ? "" : document.strip();
    }
  }

  /**
   * @param amount below zero when it was spent
   */
  GrantMove(RestrictedFund fund, Money amount, Paper paper) {
    this.fund = fund;
    this.amount = amount;
    this.what = paper.what();
    this.document = paper.document();
    this.movedOn = paper.on();
  }

  GrantMove recorded(Instant now, String by) {
    recordedAt = now;
    recordedBy = by;
    return this;
  }

  boolean saysTheSameAs(GrantMove other) {
    return amount.equals(other.amount) && movedOn.equals(other.movedOn);
  }

  /** Above zero when it came, below when it was spent. */
  public Money amount() {
    return amount;
  }

  public String what() {
    return what;
  }

  public String document() {
    return document;
  }

  public LocalDate movedOn() {
    return movedOn;
  }
}
