package org.loomhive.membership.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;

/**
 * A time in which a cooperative has only a share of its usual hours: a festival, the flood season,
 * school holidays. Where two meet, the smaller share counts.
 */
@Entity
@Table(name = "calendar_season")
public class Season {
  private static final int ALL = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String ref;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;
  @Embedded private Days days;

  @Column(name = "share_percent")
  private int sharePercent;

  protected Season() {} // for EclipseLink

  /**
   * @param sharePercent 0 to 100 of the hours that are usually offered
   */
  public Season(CooperativeRef cooperative, String name, Days days, int sharePercent) {
    if (name == null || name.isBlank()) throw new Refused(HoursRefusal.NAME_NEEDED);
    if (sharePercent < 0 || sharePercent > ALL) throw new Refused(HoursRefusal.NOT_A_SHARE);
    this.ref = UUID.randomUUID().toString();
    this.cooperative = cooperative;
    this.name = name.strip();
    this.days = days;
    this.sharePercent = sharePercent;
  }

  public String ref() {
    return ref;
  }

  public CooperativeRef cooperative() {
    return cooperative;
  }

  public String name() {
    return name;
  }

  public Days days() {
    return days;
  }

  public int sharePercent() {
    return sharePercent;
  }
}
