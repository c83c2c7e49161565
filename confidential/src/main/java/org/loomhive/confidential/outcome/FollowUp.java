package org.loomhive.confidential.outcome;

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
import java.time.LocalDate;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.kernel.Refused;

/** One planned look at how life goes on. A survey does it; else it is noted why there is none. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "file_ref")
  private FileRef file;

  @Enumerated(EnumType.STRING)
  private Milestone milestone;

  @Column(name = "opens_on")
  private LocalDate opensOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "closes_on")
  private LocalDate closesOn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "not_done_because")
  private FollowUpState notDoneBecause;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "noted_by")
  private String notedBy;

  protected FollowUp() {} // for EclipseLink

  FollowUp(FileRef file, Milestone milestone, LocalDate joined) {
    this.file = file;
    this.milestone = milestone;
    this.opensOn = milestone.opensOn(joined);
    this.dueOn = milestone.dueOn(joined);
    this.closesOn = milestone.closesOn(joined);
  }

  /** A survey came in: whatever was noted before is over. */
  void done(Instant now) {
    doneAt = now;
    notDoneBecause = null;
  }

  void notDone(FollowUpState because, String by, Instant now) {
    if (doneAt != null) throw new Refused(OutcomeRefusal.DONE_ALREADY);
    if (because == FollowUpState.DONE) throw new Refused(OutcomeRefusal.NEEDS_A_SURVEY);
    notDoneBecause = because == FollowUpState.DUE ? null : because;
    notedBy = by;
    notedAt = now;
  }

  public FollowUpState state() {
    if (doneAt != null) return FollowUpState.DONE;
    return notDoneBecause == null ? FollowUpState.DUE : notDoneBecause;
  }

  public boolean isOpenOn(LocalDate day) {
    return state() == FollowUpState.DUE && !day.isBefore(opensOn);
  }

  public boolean isLateOn(LocalDate day) {
    return state() == FollowUpState.DUE && day.isAfter(closesOn);
  }

  public FileRef file() {
    return file;
  }

  public Milestone milestone() {
    return milestone;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public LocalDate closesOn() {
    return closesOn;
  }
}
