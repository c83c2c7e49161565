package org.loomhive.wage.deduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.SlipNumber;

/**
 * What one slip kept back for one agreement, and what is left of it. A slip that could bear nothing
 * has one too, so that it shows what is carried forward.
 */
@Entity
@Table(name = "slip_deduction")
public class SlipDeduction {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "slip_number")
  private SlipNumber slip;

  @Column(name = "agreement_number")
  private AgreementNumber agreement;

  @ManyToOne(optional = false)
  @JoinColumn(name = "kind")
  private DeductionKind kind;

  @Column(name = "due_minor")
  private long dueMinor;

  @Column(name = "taken_minor")
  private long takenMinor;

  @Column(name = "left_minor")
  private long leftMinor;

  private String currency;

  protected SlipDeduction() {} // for EclipseLink

  SlipDeduction(SlipNumber slip, Agreement agreement, Due due, Money taken) {
    this.slip = slip;
    this.agreement = agreement.number();
    this.kind = agreement.kind();
    this.dueMinor = due.now().minor();
    this.takenMinor = taken.minor();
    this.leftMinor = due.left().minus(taken).minor();
    this.currency = taken.currency();
  }

  /**
   * What an agreement asks of a month.
   *
   * @param left of the whole, before this month
   */
  record Due(Money now, Money left) {
    static Due of(Agreement agreement, Money takenSoFar) {
      var left = agreement.total().minus(takenSoFar);
      return new Due(left.compareTo(agreement.monthly()) < 0 ? left : agreement.monthly(), left);
    }
  }

  public SlipNumber slip() {
    return slip;
  }

  public AgreementNumber agreement() {
    return agreement;
  }

  public DeductionKind kind() {
    return kind;
  }

  public Money due() {
    return Money.ofMinor(dueMinor, currency);
  }

  public Money taken() {
    return Money.ofMinor(takenMinor, currency);
  }

  /** Of the whole sum, after this slip. */
  public Money left() {
    return Money.ofMinor(leftMinor, currency);
  }

  /** Asked of this month, and more than it could bear: it is carried forward. */
  public Money carried() {
    return due().minus(taken());
  }
}
