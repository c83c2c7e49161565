package org.loomhive.payout.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.PayLineRef;

/** A member says that a payment did not reach her. It stays open until the network closes it. */
@Entity
@Table(name = "payout_concern")
public class PayoutConcern {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "line_ref")
  private PayLineRef line;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  protected PayoutConcern() {} // for EclipseLink

  PayoutConcern(PayLineRef line, MemberRef member, Instant now) {
    this.line = line;
    this.member = member;
    this.openedAt = now;
  }

  void close(String by, Instant now) {
    if (closedAt != null) return;
    closedAt = now;
    closedBy = by;
  }

  public PayLineRef line() {
    return line;
  }

  public MemberRef member() {
    return member;
  }

  public Instant openedAt() {
    return openedAt;
  }
}
