package org.loomhive.payout.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Money;

/** The most that one payment may be before a second person looks at it. The newest row counts. */
@Entity
@Table(name = "pay_limit")
public class PayLimit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Embedded private Money most;

  @Column(name = "set_by")
  private String setBy;

  @Column(name = "set_at")
  private Instant setAt;

  protected PayLimit() {} // for EclipseLink

  PayLimit(Money most, String setBy, Instant now) {
    this.most = most;
    this.setBy = setBy;
    this.setAt = now;
  }

  public Money most() {
    return most;
  }

  public String setBy() {
    return setBy;
  }

  public Instant setAt() {
    return setAt;
  }
}
