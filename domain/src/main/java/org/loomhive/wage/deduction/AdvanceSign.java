package org.loomhive.wage.deduction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;

/**
 * An advance that grows or grows old may be a sign that somebody is put under pressure. It names no
 * amount, and ends when a person outside the chain of pay looked into it.
 */
@Entity
@Table(name = "advance_sign")
public class AdvanceSign {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "agreement_number")
  private AgreementNumber agreement;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Column(name = "member_ref")
  private MemberRef member;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  @Column(name = "raised_at")
  private Instant raisedAt;

  @Column(name = "looked_into_at")
  private Instant lookedIntoAt;

  @Column(name = "looked_into_by")
  private String lookedIntoBy;

  /** What was noticed. */
  public enum Cause {
    /** A further one before half of the former came back. */
    GROWING_ADVANCE,
    /** Not all of it came back in half a year. */
    OLD_ADVANCE
  }

  protected AdvanceSign() {} // for EclipseLink

  AdvanceSign(Agreement agreement, Cause cause, Instant now) {
    this.agreement = agreement.number();
    this.cooperative = agreement.cooperative();
    this.member = agreement.member();
    this.cause = cause;
    this.raisedAt = now;
  }

  void lookedInto(Actor who, Instant now) {
    if (lookedIntoAt != null) return;
    lookedIntoAt = now;
    lookedIntoBy = who.ref();
  }

  public Long number() {
    return id;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public MemberRef member() {
    return member;
  }

  public Cause cause() {
    return cause;
  }

  public Instant raisedAt() {
    return raisedAt;
  }
}
