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
import org.loomhive.stock.holder.Held;
import org.loomhive.stock.holder.Holder;

/**
 * Minutes of a week that are kept for somebody who is paying, or for a company while what it was
 * quoted holds. It lapses by itself, or goes when she lets go, or when her work order is counted in
 * its place.
 */
@Entity
@Table(name = "making_hold")
public class MakingHold {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String holder;
  private String party;
  private boolean standing;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String craft;
  private LocalDate monday;
  private long minutes;

  @Column(name = "held_until")
  private Instant heldUntil;

  protected MakingHold() {} // for EclipseLink

  MakingHold(Holder holder, Hours of) {
    this.holder = holder.name();
    this.party = holder.party();
    this.cooperative = of.cooperative();
    this.craft = of.craft();
  }

  MakingHold in(LocalDate monday, long minutes, Instant until) {
    this.monday = monday;
    this.minutes = minutes;
    this.heldUntil = until;
    return this;
  }

  /** For as long as a promise holds, and not while somebody pays. */
  MakingHold standing() {
    this.standing = true;
    return this;
  }

  void lower(long kept) {
    minutes = kept;
  }

  Held held() {
    return new Held(holder, party, standing, minutes);
  }

  Hours of() {
    return new Hours(cooperative, craft);
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
