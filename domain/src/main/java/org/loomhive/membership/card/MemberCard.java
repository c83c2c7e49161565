package org.loomhive.membership.card;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;

/** A card of a member. She has one at a time; a lost one ends and never comes back. */
@Entity
@Table(name = "member_card")
public class MemberCard {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private CardCode code;

  @Column(name = "member_ref")
  private MemberRef member;

  /** The member again while the card is good: of one member, the database takes one such row. */
  @Column(name = "good_for")
  private MemberRef goodFor;

  @Column(name = "given_at")
  private Instant givenAt;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected MemberCard() {} // for EclipseLink

  MemberCard(MemberRef member, Actor by, Instant now) {
    this.code = CardCode.random();
    this.member = member;
    this.goodFor = member;
    this.givenAt = now;
    this.givenBy = by.ref();
  }

  void end(Instant now) {
    if (endedAt == null) endedAt = now;
    goodFor = null;
  }

  public boolean isGood() {
    return endedAt == null;
  }

  public CardCode code() {
    return code;
  }

  public MemberRef member() {
    return member;
  }

  public Instant givenAt() {
    return givenAt;
  }
}
