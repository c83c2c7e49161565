package org.loomhive.payment.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;

/** Up to this sum one person may send money back to one order. Written anew, never changed. */
@Entity
@Table(name = "refund_limit")
public class RefundLimit {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Embedded private Money amount;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "set_by")
  private String setBy;

  protected RefundLimit() {} // for EclipseLink

  RefundLimit(Money amount, Actor actor, Instant now) {
    this.amount = amount;
    this.setBy = actor.ref();
    this.setAt = now;
  }

  public Money amount() {
    return amount;
  }
}
