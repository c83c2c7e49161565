package org.loomhive.production;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.time.Instant;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;

/** To whom work is offered, at which pay for a piece, and when she took it. */
@Embeddable
public class Offer implements Serializable {
  @Column(name = "member_ref")
  private MemberRef member;

  @Embedded
  @AttributeOverride(name = "minor", column = @Column(name = "piece_rate_minor"))
  @AttributeOverride(name = "currency", column = @Column(name = "piece_rate_currency"))
  private Money pieceRate;

  @Column(name = "offered_at")
  private Instant offeredAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected Offer() {} // for EclipseLink

  Offer(MemberRef member, Money pieceRate, Instant now) {
    this.member = member;
    this.pieceRate = pieceRate;
    this.offeredAt = now;
  }

  boolean isTheSame(MemberRef whom, Money rate) {
    return whom.equals(member) && rate.equals(pieceRate);
  }

  boolean isMadeTo(MemberRef who) {
    return who.equals(member);
  }

  void accept(Instant now) {
    if (acceptedAt == null) acceptedAt = now;
  }

  boolean isAccepted() {
    return acceptedAt != null;
  }

  MemberRef member() {
    return member;
  }

  Money pieceRate() {
    return pieceRate;
  }

  Instant offeredAt() {
    return offeredAt;
  }

  /** Null until she says yes. */
  Instant acceptedAt() {
    return acceptedAt;
  }
}
