package org.loomhive.ordering.returns;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** So many pieces of one line came back in a parcel. */
@Embeddable
public class Arrival implements Serializable {
  @Column(name = "line_number")
  private int lineNumber;

  @Column(name = "came_at")
  private Instant cameAt;

  private int pieces;

  protected Arrival() {} // for EclipseLink

  Arrival(int lineNumber, int pieces, Instant cameAt) {
    this.lineNumber = lineNumber;
    this.pieces = pieces;
    this.cameAt = cameAt;
  }

  /** More of the same parcel. */
  void andAlso(int some) {
    pieces += some;
  }

  int lineNumber() {
    return lineNumber;
  }

  int pieces() {
    return pieces;
  }

  Instant cameAt() {
    return cameAt;
  }
}
