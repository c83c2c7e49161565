package org.loomhive.wholesale.company;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.wholesale.WholesaleRefusal;

/**
 * A shop that buys to sell. Somebody with an account applies for it, the office says yes or why
 * not; a pause takes its terms away for a while.
 */
@Entity
@Table(name = "wholesale_company")
public class Company {
  /** Within so many working days it has an answer. */
  private static final int ANSWERED_WITHIN = 3;

  private static final Set<DayOfWeek> FREE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private CompanyRef ref;

  @Column(name = "buyer_ref")
  private BuyerRef contact;

  @Embedded private CompanyFacts facts;

  @Column(name = "applied_at")
  private Instant appliedAt;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  private String reason;

  @Column(name = "join_until")
  private Instant joinUntil;

  protected Company() {} // for EclipseLink

  Company(BuyerRef contact, CompanyFacts facts, Instant now) {
    this.ref = CompanyRef.random();
    this.contact = contact;
    this.facts = facts;
    this.appliedAt = now;
  }

  /** After a no, with what it says of itself now. */
  void applyAgain(CompanyFacts anew, Instant now) {
    if (state() != CompanyState.REFUSED) throw new Refused(WholesaleRefusal.APPLIED_ALREADY);
    facts = anew;
    appliedAt = now;
    refusedAt = null;
    reason = null;
  }

  /** Also after a no, and at the end of a pause. */
  void approve(Actor actor, Instant now) {
    approvedAt = now;
    refusedAt = null;
    pausedAt = null;
    decided(null, actor, now);
  }

  /** Who was approved once is paused, not refused. */
  void refuse(String why, Actor actor, Instant now) {
    if (state() != CompanyState.APPLIED) throw new Refused(WholesaleRefusal.NOT_NOW);
    refusedAt = now;
    decided(required(why), actor, now);
  }

  void pause(String why, Actor actor, Instant now) {
    if (state() != CompanyState.APPROVED) throw new Refused(WholesaleRefusal.NOT_NOW);
    pausedAt = now;
    decided(required(why), actor, now);
  }

  private static String required(String why) {
    if (why.isBlank()) throw new Refused(WholesaleRefusal.NEEDS_REASON);
    return why.strip();
  }

  private void decided(String why, Actor actor, Instant now) {
    reason = why;
    decidedAt = now;
    decidedBy = actor.ref();
  }

  /** The link that is made now is good until then, and none before it. */
  void joinsUntil(Instant end) {
    joinUntil = end;
  }

  /** Whoever has the link comes too late from now on. */
  void endJoining() {
    joinUntil = null;
  }

  /**
   * Somebody who bought for it takes the place of its contact; links of the one before are over.
   */
  void isLedBy(BuyerRef successor) {
    contact = successor;
    endJoining();
  }

  /** By which others may join it now. */
  public Optional<JoinLink> joinLink(Instant now) {
    return Optional.ofNullable(joinUntil)
        .filter(end -> isApproved() && now.isBefore(end))
        .map(end -> new JoinLink(ref, end));
  }

  public CompanyState state() {
    if (pausedAt != null) return CompanyState.PAUSED;
    if (approvedAt != null) return CompanyState.APPROVED;
    return refusedAt == null ? CompanyState.APPLIED : CompanyState.REFUSED;
  }

  /** It buys at the terms of wholesale. */
  public boolean isApproved() {
    return state() == CompanyState.APPROVED;
  }

  /** The last day on which it should have its answer. */
  public LocalDate answerDue(ZoneId zone) {
    var day = appliedAt.atZone(zone).toLocalDate();
    for (int left = ANSWERED_WITHIN; left > 0; ) {
      day = day.plusDays(1);
      if (!FREE.contains(day.getDayOfWeek())) left--;
    }
    return day;
  }

  public CompanyRef ref() {
    return ref;
  }

  /** The account that applied for it, or took the place of the one that did. */
  public BuyerRef contact() {
    return contact;
  }

  public boolean isLed(BuyerRef by) {
    return contact.equals(by);
  }

  public CompanyFacts facts() {
    return facts;
  }

  public Instant appliedAt() {
    return appliedAt;
  }

  /** When the office said something last. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it was refused or paused, as it was told. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
