package org.loomhive.material.account;

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
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.material.MaterialCode;

/**
 * Somebody should talk with a maker about her material, and offer training. It names no amount and
 * asks nothing of her; it ends when somebody talked.
 */
@Entity
@Table(name = "talk_suggestion")
public class TalkSuggestion {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  @Column(name = "material_code")
  private MaterialCode material;

  @Column(name = "suggested_at")
  private Instant suggestedAt;

  @Column(name = "talked_at")
  private Instant talkedAt;

  @Column(name = "talked_by")
  private String talkedBy;

  @Column(name = "looked_into_at")
  private Instant lookedIntoAt;

  @Column(name = "looked_into_by")
  private String lookedIntoBy;

  /** What was noticed. */
  public enum Cause {
    GROWING_HOLDINGS,
    REPEATED_LOSS
  }

  protected TalkSuggestion() {} // for EclipseLink

  TalkSuggestion(Noticed noticed, CooperativeRef cooperative, Instant now) {
    this.member = noticed.member();
    this.cause = noticed.cause();
    this.material = noticed.material();
    this.cooperative = cooperative;
    this.suggestedAt = now;
  }

  /** Something about one maker and one material. */
  record Noticed(MemberRef member, Cause cause, MaterialCode material) {}

  boolean isAbout(Noticed other) {
    return new Noticed(member, cause, material).equals(other);
  }

  void talked(Actor who, Instant now) {
    if (talkedAt != null) return;
    talkedAt = now;
    talkedBy = who.ref();
  }

  void lookedInto(Actor who, Instant now) {
    if (lookedIntoAt != null) return;
    lookedIntoAt = now;
    lookedIntoBy = who.ref();
  }

  public Long number() {
    return id;
  }

  public MemberRef member() {
    return member;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public Cause cause() {
    return cause;
  }

  public MaterialCode material() {
    return material;
  }

  public Instant suggestedAt() {
    return suggestedAt;
  }

  /** When somebody did. */
  public Optional<Instant> talkedAt() {
    return Optional.ofNullable(talkedAt);
  }
}
