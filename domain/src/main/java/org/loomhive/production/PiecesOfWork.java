package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.loomhive.production.inspection.InspectionResult;

/** What became of the pieces of a work order and when, counted under its lock. */
@Embeddable
public class PiecesOfWork implements Serializable {
  @Column(name = "pieces_here")
  private int here;

  @Column(name = "pieces_in_rework")
  private int inRework;

  @Column(name = "pieces_accepted")
  private int accepted;

  @Column(name = "pieces_second")
  private int second;

  @Column(name = "pieces_rejected")
  private int rejected;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "received_at")
  private Instant receivedAt;

  @Column(name = "inspected_at")
  private Instant inspectedAt;

  @Enumerated(EnumType.STRING)
  private InspectionResult result;

  protected PiecesOfWork() {} // for EclipseLink

  void finish(Instant now) {
    if (finishedAt == null) finishedAt = now;
  }

  /**
   * Those that she made good come back first.
   *
   * @return how many of them those are
   */
  int receive(int some, int ofPieces, Instant now) {
    int madeGood = Math.min(some, inRework);
    here += some;
    inRework -= madeGood;
    if (toCome(ofPieces) > 0) finishedAt = null;
    else receivedAt = now;
    return madeGood;
  }

  void inspect(InspectionResult what, int some, int ofPieces, Instant now) {
    move(what, some);
    if (what.isPass() || result == null || result == InspectionResult.REWORK) result = what;
    if (done() == ofPieces) inspectedAt = now;
  }

  void sendBack(int some) {
    move(InspectionResult.REWORK, some);
    if (passed() == 0) result = InspectionResult.REWORK;
    finishedAt = null;
    receivedAt = null;
  }

  private void move(InspectionResult what, int some) {
    here -= some;
    switch (what) {
      case ACCEPT, ACCEPT_WITH_NOTE -> accepted += some;
      case SECOND -> second += some;
      case REJECT -> rejected += some;
      case REWORK -> inRework += some;
    }
  }

  void lookAgain(InspectionResult at, int some) {
    if (at == InspectionResult.SECOND) second -= some;
    else rejected -= some;
    here += some;
    inspectedAt = null;
  }

  /** There are to be so many now; perhaps none is missing any more. */
  void become(int pieces, Instant now) {
    if (toCome(pieces) == 0) receivedAt = now;
    if (done() == pieces) inspectedAt = now;
  }

  /** Nobody makes them any more. */
  void stop(Instant now) {
    receivedAt = now;
    inspectedAt = now;
  }

  int toCome(int ofPieces) {
    return ofPieces - here - done();
  }

  /** Received and not inspected yet. */
  public int here() {
    return here;
  }

  /** With her, to be made good. */
  public int inRework() {
    return inRework;
  }

  public int accepted() {
    return accepted;
  }

  /** Good for a lower price; they earn in full. */
  public int second() {
    return second;
  }

  public int rejected() {
    return rejected;
  }

  /** Those that earn. */
  public int passed() {
    return accepted + second;
  }

  private int done() {
    return accepted + second + rejected;
  }

  boolean isInspected() {
    return inspectedAt != null;
  }

  boolean isPassed() {
    return isInspected() && result != null && result.isPass();
  }

  /** When their maker said so. */
  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  /** When the last of them came in. */
  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  /** When the last of them was looked at. */
  public Optional<Instant> inspectedAt() {
    return Optional.ofNullable(inspectedAt);
  }
}
