package org.loomhive.material.tally;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;

/**
 * So many pieces of a lot came into the store, or left it when below none: with a movement of
 * weight, or because a count found it. Added once, never changed.
 */
@Entity
@Table(name = "lot_pieces")
public class PieceCount {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "lot_number")
  private LotNumber lot;

  @Column(name = "movement_id")
  private Long movement;

  private int pieces;
  private String reason;

  @Column(name = "counted_at")
  private Instant countedAt;

  @Column(name = "counted_by")
  private String countedBy;

  protected PieceCount() {} // for EclipseLink

  PieceCount(LotNumber lot, int pieces) {
    this.lot = lot;
    this.pieces = pieces;
  }

  PieceCount with(Long counted) {
    movement = counted;
    return this;
  }

  PieceCount because(String why) {
    reason = why;
    return this;
  }

  PieceCount by(Actor who, Instant when) {
    countedBy = who.ref();
    countedAt = when;
    return this;
  }

  /** Empty for a count of the whole lot. */
  Long movement() {
    return movement;
  }

  int pieces() {
    return pieces;
  }
}
