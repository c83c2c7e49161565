package org.loomhive.wholesale.price;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;

/** What the goods of a company's order come to at least, in one currency. */
@Entity
@Table(name = "wholesale_minimum")
public class OrderMinimum {
  @Id private String currency;
  @Version private int version;
  private long minor;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected OrderMinimum() {} // for EclipseLink

  OrderMinimum(String currency) {
    this.currency = currency;
  }

  OrderMinimum is(Money amount, Actor actor, Instant now) {
    minor = amount.minor();
    writtenBy = actor.ref();
    writtenAt = now;
    return this;
  }

  Money amount() {
    return Money.ofMinor(minor, currency);
  }
}
