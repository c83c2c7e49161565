package org.loomhive.fund.premium;

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
import org.loomhive.fund.vote.Proposal;
import org.loomhive.kernel.Money;

/** Something that was spent for an accepted proposal, with the paper that proves it. */
@Entity
@Table(name = "premium_spending")
public class PremiumSpending {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "proposal_id")
  private Proposal proposal;

  private String document;
  @Embedded private Money amount;

  @Column(name = "spent_on")
  private LocalDate spentOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected PremiumSpending() {} // for EclipseLink

  PremiumSpending(Proposal proposal, Spent what) {
    this.proposal = proposal;
    this.document = what.document();
    this.amount = what.amount();
    this.spentOn = what.on();
  }

  /**
   * What was paid.
   *
   * @param document number of the bill or the receipt
   */
  public record Spent(Money amount, LocalDate on, String document) {
    public Spent {
      document = document == null ? "" : document.strip();
    }
  }

  PremiumSpending recorded(Instant now, String by) {
    recordedAt = now;
    recordedBy = by;
    return this;
  }

  boolean says(Spent what) {
    return amount.equals(what.amount()) && spentOn.equals(what.on());
  }

  public Proposal proposal() {
    return proposal;
  }

  public String document() {
    return document;
  }

  public Money amount() {
    return amount;
  }

  public LocalDate spentOn() {
    return spentOn;
  }
}
