package org.loomhive.wage.advance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;

/** How much may be kept back and how much is prepaid, from the moment it was set until the next. */
@Entity
@Table(name = "pay_rule")
public class PayRule {
  /** The most that any cooperative may keep back, in percent of the pay of a month. */
  public static final int MOST_KEPT_BACK = 25;

  /** The most of a price that is paid when work is accepted, in percent. */
  public static final int MOST_PREPAID = 50;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "deduction_percent")
  private int deductionPercent;

  @Column(name = "prepay_percent")
  private int prepayPercent;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  protected PayRule() {} // for EclipseLink

  PayRule(CooperativeRef cooperative, int deductionPercent, int prepayPercent) {
    this.cooperative = cooperative;
    this.deductionPercent = deductionPercent;
    this.prepayPercent = prepayPercent;
  }

  /** Where nothing was set: a quarter at most is kept back, and nothing is prepaid. */
  static PayRule usual() {
    return new PayRule(null, MOST_KEPT_BACK, 0);
  }

  PayRule set(Actor by, Instant now) {
    setBy = by.ref();
    setAt = now;
    return this;
  }

  public int deductionPercent() {
    return deductionPercent;
  }

  public int prepayPercent() {
    return prepayPercent;
  }
}
