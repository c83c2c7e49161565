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
import java.time.LocalDate;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Skill;

/** A member learnt something in a session. Written once and never changed. */
@Entity
@Table(name = "skill_gain")
public class SkillGain {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "member_ref")
  private MemberRef member;

  @Enumerated(EnumType.STRING)
  private Skill skill;

  @ManyToOne(optional = false)
  @JoinColumn(name = "session_id")
  private TrainingSession session;

  @Column(name = "gained_on")
  private LocalDate gainedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected SkillGain() {} // for EclipseLink

  SkillGain(Seat seat, Instant recordedAt, String recordedBy) {
    this.member = seat.member();
    this.session = seat.session();
    this.skill = session.course().skill();
    this.gainedOn = session.day();
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
  }

  public MemberRef member() {
    return member;
  }

  public Skill skill() {
    return skill;
  }

  public LocalDate gainedOn() {
    return gainedOn;
  }

  public TrainingSession session() {
    return session;
  }
}
