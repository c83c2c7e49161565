package org.loomhive.payout.cash;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayLineRef;
import org.loomhive.payout.PayLine;

/** That a member was given her pay in cash: by whom, when and how that is known. Never changed. */
@Entity
@Table(name = "cash_receipt")
public class CashReceipt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long number;

  @Column(name = "line_ref")
  private PayLineRef line;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Embedded private Money amount;

  @Enumerated(EnumType.STRING)
  private HowPaid how;

  @Column(name = "paid_by")
  private String paidBy;

  private String witness;

  @Column(name = "paid_at")
  private Instant paidAt;

  protected CashReceipt() {} // for EclipseLink

  CashReceipt(long number, PayLine line, Proof proof) {
    this.number = number;
    this.line = line.ref();
    this.member = line.member();
    this.cooperative = line.cooperative();
    this.amount = line.amount();
    this.how = proof.how();
    this.witness = proof.witness();
  }

  CashReceipt paidBy(String who, Instant now) {
    this.paidBy = who;
    this.paidAt = now;
    return this;
  }

  /** For example CR-00042. No number is left out. */
  public String number() {
    return "CR-%05d".formatted(number);
  }

  public PayLineRef line() {
    return line;
  }

  public MemberRef member() {
    return member;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Money amount() {
    return amount;
  }

  public HowPaid how() {
    return how;
  }

  public String paidBy() {
    return paidBy;
  }

  /** The second on the staff who signed. */
  public Optional<String> witness() {
    return Optional.ofNullable(witness);
  }

  public Instant paidAt() {
    return paidAt;
  }
}
