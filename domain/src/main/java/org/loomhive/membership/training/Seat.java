package org.loomhive.membership.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;

/** A member's place in a session, and what came of it. It can be given back until then. */
@Entity
@Table(name = "training_seat")
public class Seat {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "session_id")
  private TrainingSession session;

  @Column(name = "member_ref")
  private MemberRef member;

  @Column(name = "given_by")
  private String givenBy;

  @Enumerated(EnumType.STRING)
  private SeatResult result;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected Seat() {} // for EclipseLink

  Seat(TrainingSession session, MemberRef member, String givenBy) {
    this.session = session;
    this.member = member;
    this.givenBy = givenBy;
  }

  /** Who attended may pass later; nothing else changes once it is written down. */
  void record(SeatResult what, Instant now, String by) {
    if (result != null && !mayBecome(what)) throw new Refused(TrainingRefusal.ALREADY_RECORDED);
    this.result = what;
    this.recordedAt = now;
    this.recordedBy = by;
  }

  private boolean mayBecome(SeatResult what) {
    return result == SeatResult.ATTENDED
        && what == SeatResult.PASSED
        && session.course().isAssessed();
  }

  public TrainingSession session() {
    return session;
  }

  public MemberRef member() {
    return member;
  }

  public Optional<SeatResult> result() {
    return Optional.ofNullable(result);
  }

  public Optional<Instant> recordedAt() {
    return Optional.ofNullable(recordedAt);
  }
}
