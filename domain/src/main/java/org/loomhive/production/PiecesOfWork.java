package org.loomhive.production;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.loomhive.production.inspection.InspectionResult;

/** What became of the pieces of a work order, counted under its lock. */
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

  protected PiecesOfWork() {} // for EclipseLink

  /** Those that she made good come back first. */
  int receive(int some) {
    int madeGood = Math.min(some, inRework);
    here += some;
    inRework -= madeGood;
    return madeGood;
  }

  void inspect(InspectionResult what, int some) {
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
  }

  boolean isDone(int ofPieces) {
    return done() == ofPieces;
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

  int done() {
    return accepted + second + rejected;
  }
}
