package org.loomhive.stock.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;

/**
 * Minutes of a week that are kept for somebody who is paying. It lapses by itself, or goes when she
 * lets go, or when her work order is counted in its place.
 */
@Entity
@Table(name = "making_hold")
public class MakingHold {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String holder;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String craft;
  private LocalDate monday;
  private long minutes;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected MakingHold() {} // for EclipseLink

  MakingHold(String holder, Hours of, LocalDate monday, long minutes, Instant until) {
    this.holder = holder;
    this.cooperative = of.cooperative();
    this.craft = of.craft();
    this.monday = monday;
    this.minutes = minutes;
    this.heldUntil = until;
  }

  /** Whose hours, of which craft. */
  public record Hours(CooperativeRef cooperative, String craft) {}

  public LocalDate monday() {
    return monday;
  }

  public long minutes() {
    return minutes;
  }
}
