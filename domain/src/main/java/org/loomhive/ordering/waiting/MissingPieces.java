package org.loomhive.ordering.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What a late payment did not find of a line, whether she waits for it, and what she gave up for
 * her money. It is less with each piece that comes in for her.
 */
@Embeddable
public class MissingPieces {
  @Column(name = "short_quantity")
  private int pieces;

  @Column(name = "waits_since")
  private Instant waitsSince;

  @Column(name = "cancelled_pieces")
  private int cancelled;

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

  /**
   * She has her money for so many, those that are missing first.
   *
   * @return how many of them are not missing but kept for her
   */
  public int giveUp(int count) {
    int gone = Math.min(count, pieces);
    this.pieces -= gone;
    this.cancelled += count;
    return count - gone;
  }

  /** Pieces that she gave up. */
  public int cancelled() {
    return cancelled;
  }

  public void waitFor(Instant now) {
    if (waitsSince == null) waitsSince = now;
  }

  /** She chose to wait for them. */
  public boolean isWaitedFor() {
    return waitsSince != null && isAny();
  }
}
