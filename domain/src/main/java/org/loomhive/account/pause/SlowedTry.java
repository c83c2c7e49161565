package org.loomhive.account.pause;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often somebody tried a door lately. It fades when she lets it be, and is forgotten then. */
@Entity
@Table(name = "slowed_try")
public class SlowedTry {
  private static final Duration FADES = Duration.ofHours(1);

  @Id
  @Column(name = "name_hash")
  private String nameHash;

  private String door;
  private int times;

  @Column(name = "tried_at")
  private Instant triedAt;

  @Column(name = "shut_until")
  private Instant shutUntil;

  @Column(name = "times_slowed")
  private int timesSlowed;

  protected SlowedTry() {} // for EclipseLink

  /** Once more; the first few are free. */
  void count(int free, Instant now) {
    if (triedAt.plus(FADES).isBefore(now)) times = 0;
    times++;
    triedAt = now;
    if (times > free) shutUntil = now.plus(Pause.after(times - free));
  }

  void slow() {
    timesSlowed++;
  }

  Duration left(Instant now) {
    return now.isBefore(shutUntil) ? Duration.between(now, shutUntil) : Duration.ZERO;
  }
}
