package org.loomhive.stock.capacity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.loomhive.kernel.CooperativeRef;

/** The minutes that one craft of a cooperative has in a week, and what open work takes of them. */
@Entity
@Table(name = "making_week")
public class MakingWeek {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String craft;
  private LocalDate monday;

  @Column(name = "offered_minutes")
  private long offered;

  @Column(name = "taken_minutes")
  private long taken;

  protected MakingWeek() {} // for EclipseLink

  MakingWeek(CooperativeRef cooperative, String craft, LocalDate monday) {
    this.cooperative = cooperative;
    this.craft = craft;
    this.monday = monday;
  }

  void is(long offeredMinutes, long takenMinutes) {
    offered = offeredMinutes;
    taken = takenMinutes;
  }

  public String craft() {
    return craft;
  }

  public LocalDate monday() {
    return monday;
  }

  public long offered() {
    return offered;
  }

  public long taken() {
    return taken;
  }

  /** Without what is held. */
  public long free() {
    return offered - taken;
  }
}
