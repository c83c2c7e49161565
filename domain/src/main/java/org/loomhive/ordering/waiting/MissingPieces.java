package org.loomhive.ordering.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a late payment did not find of a line, and whether she waits for it. It is less with each
 * piece that comes in for her.
 */
@Embeddable
public class MissingPieces {
  @Column(name = "short_quantity")
  private int pieces;

  @Column(name = "waits_since")
  private Instant waitsSince;

  public void are(int count) {
    this.pieces = count;
  }

  public int pieces() {
    return pieces;
  }

  /** Some are. */
  public boolean isAny() {
    return pieces > 0;
  }

  public void waitFor(Instant now) {
    if (waitsSince == null) waitsSince = now;
  }

  /** She chose to wait for them. */
  public boolean isWaitedFor() {
    return waitsSince != null && isAny();
  }
}
