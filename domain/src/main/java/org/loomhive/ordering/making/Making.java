package org.loomhive.ordering.making;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.ordering.MakingStage;

/**
 * How far a line is on its way into a parcel: when each stage was noted, and how many of its pieces
 * have passed their check. A stage may be passed without a note.
 */
@Embeddable
public class Making {
  @Column(name = "material_given_at")
  private Instant materialGivenAt;

  @Column(name = "in_making_at")
  private Instant inMakingAt;

  @Column(name = "checked_pieces")
  private int checkedPieces;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "packed_at")
  private Instant packedAt;

  /** Noting a stage twice, or an earlier one after a later one, changes nothing. */
  public void note(MakingStage stage, Instant now) {
    if (hasReached(stage)) return;
    switch (stage) {
      case MATERIAL_GIVEN -> materialGivenAt = now;
      case IN_MAKING -> inMakingAt = now;
      case CHECKED -> checkedAt = now;
      case PACKED -> packedAt = now;
    }
  }

  /** So many passed their check by now; never fewer than before. */
  public void checked(int pieces) {
    this.checkedPieces = Math.max(checkedPieces, pieces);
  }

  /** The last of it lies in a parcel since then. */
  public void packed(Instant at) {
    this.packedAt = at;
  }

  /** Its parcel was opened again. */
  public void unpacked() {
    this.packedAt = null;
  }

  public Optional<Instant> notedAt(MakingStage stage) {
    return Optional.ofNullable(
        switch (stage) {
          case MATERIAL_GIVEN -> materialGivenAt;
          case IN_MAKING -> inMakingAt;
          case CHECKED -> checkedAt;
          case PACKED -> packedAt;
        });
  }

  /** This stage or a later one was noted. */
  public boolean hasReached(MakingStage stage) {
    for (MakingStage one : MakingStage.values())
      if (one.compareTo(stage) >= 0 && notedAt(one).isPresent()) return true;
    return false;
  }

  public int checkedPieces() {
    return checkedPieces;
  }
}
