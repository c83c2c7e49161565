package org.loomhive.production.plan;

/**
 * Who makes what of which lots, by places in the lists of a {@link Board}. From its first lot a
 * need takes as much as is there, the rest from other lots of the same batch.
 */
public final class Allotment {
  /** For work that waits, and for a need that has no lot. */
  public static final int NONE = -1;

  private final int[] makers;
  private final int[] lots;

  public Allotment(int[] makerOfWork, int[] lotOfNeed) {
    this.makers = makerOfWork.clone();
    this.lots = lotOfNeed.clone();
  }

  public int makerOf(int work) {
    return makers[work];
  }

  public int lotOf(int need) {
    return lots[need];
  }

  public boolean waits(int work) {
    return makers[work] == NONE;
  }
}
