package org.loomhive.breakdown;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** What one receiver was to get of a price, and got; both in the currency of the price. */
@Embeddable
public class ActualShare implements Serializable {
  private static final long PERCENT = 100;
  private static final long EXPLAINED_ABOVE = 2;

  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "receiver")
  private ShareOf receiver;

  @Column(name = "planned_minor")
  private long plannedMinor;

  @Column(name = "actual_minor")
  private long actualMinor;

  @Column(name = "from_books")
  private boolean fromBooks;

  @Enumerated(EnumType.STRING)
  private Why why;

  protected ActualShare() {} // for EclipseLink

  ActualShare(ShareOf receiver, long plannedMinor, long actualMinor) {
    this.position = receiver.ordinal();
    this.receiver = receiver;
    this.plannedMinor = plannedMinor;
    this.actualMinor = actualMinor;
  }

  /** It was counted, and is not only what was agreed. */
  ActualShare fromBooks() {
    fromBooks = true;
    return this;
  }

  /** Kept only when the difference is large enough to ask about. */
  ActualShare because(Why reason) {
    long away = Math.abs(actualMinor - plannedMinor);
    boolean isFar = Math.multiplyExact(away, PERCENT) > Math.abs(plannedMinor) * EXPLAINED_ABOVE;
    why = isFar ? reason : null;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ActualShare that
        && receiver == that.receiver
        && plannedMinor == that.plannedMinor
        && actualMinor == that.actualMinor
        && fromBooks == that.fromBooks
        && why == that.why;
  }

  @Override
  public int hashCode() {
    return Objects.hash(receiver, plannedMinor, actualMinor, fromBooks, why);
  }

  public ShareOf receiver() {
    return receiver;
  }

  long plannedMinor() {
    return plannedMinor;
  }

  long actualMinor() {
    return actualMinor;
  }

  public boolean isFromBooks() {
    return fromBooks;
  }

  public Optional<Why> why() {
    return Optional.ofNullable(why);
  }
}
