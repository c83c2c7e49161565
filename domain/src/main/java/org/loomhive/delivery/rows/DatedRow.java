package org.loomhive.delivery.rows;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;

/**
 * A rule in figures that holds from a day on, because of a source. It ends, and is never removed.
 */
@MappedSuperclass
public abstract class DatedRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String source;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected DatedRow() {} // for EclipseLink

  /** What it is about: no two rows of one scope hold on the same day. */
  public abstract String scope();

  /** Whether days without a row of this scope mean something, and are no slip. */
  public abstract boolean mayPause();

  /**
   * @param rule the law behind it, with its number
   * @param last null for one without an end
   */
  protected void rests(String rule, LocalDate since, LocalDate last) {
    if (last != null && last.isBefore(since)) throw new Refused(RowRefusal.ENDS_FIRST, since, last);
    this.source = rule;
    this.validFrom = since;
    this.validTo = last;
  }

  public void written(Actor actor, Instant now) {
    this.writtenBy = actor.ref();
    this.writtenAt = now;
  }

  /** It ends with this day. */
  public void ends(LocalDate lastDay) {
    if (lastDay.isBefore(validFrom)) throw new Refused(RowRefusal.ENDS_FIRST, validFrom, lastDay);
    this.validTo = lastDay;
  }

  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  public Long id() {
    return id;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The last day; empty for one without an end. */
  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public String source() {
    return source;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
