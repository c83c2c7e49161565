package org.loomhive.newsletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.kernel.Actor;

/**
 * A version of a text that goes to all readers as a letter. It remembers how far it has come, so
 * that nobody is left out and nobody gets it twice.
 */
@Entity
@Table(name = "newsletter_issue")
public class Issue {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;
  private IssueRef ref;
  private String subject;

  @Column(name = "article_slug")
  private String slug;

  @Column(name = "version_number")
  private int number;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "reached")
  private long reached;

  @Column(name = "letters")
  private int letters;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  protected Issue() {} // for EclipseLink

  Issue(String subject, String slug, int number) {
    this.ref = IssueRef.random();
    this.subject = subject;
    this.slug = slug;
    this.number = number;
  }

  Issue by(Actor who, Instant when) {
    this.madeBy = who.ref();
    this.madeAt = when;
    return this;
  }

  void start(Instant now) {
    if (startedAt == null) startedAt = now;
  }

  /** So many letters more are on their way, to readers up to this number. */
  void goesOn(int more, long upTo) {
    letters += more;
    reached = upTo;
  }

  void done(Instant now) {
    if (doneAt == null) doneAt = now;
  }

  /** What it says is not proven any more: nobody else gets it. */
  void stop(Instant now) {
    if (stoppedAt == null) stoppedAt = now;
  }

  public boolean isStarted() {
    return startedAt != null;
  }

  public boolean isDone() {
    return doneAt != null;
  }

  public boolean isStopped() {
    return stoppedAt != null;
  }

  public IssueRef ref() {
    return ref;
  }

  public String subject() {
    return subject;
  }

  public String slug() {
    return slug;
  }

  public int number() {
    return number;
  }

  public int letters() {
    return letters;
  }

  public Optional<Instant> startedAt() {
    return Optional.ofNullable(startedAt);
  }

  long reached() {
    return reached;
  }
}
