package org.loomhive.launcher.demo.pictures;

import java.util.List;

/**
 * A weave as weavers write it down: which shaft each warp thread is on, which treadle each weft
 * thread uses, and which shafts a treadle lifts.
 *
 * @param name the bundle key of the structure's name
 * @param threading shaft of each warp thread, repeated across the cloth
 * @param treadling treadle of each weft thread, repeated along the cloth
 * @param tieUp for each treadle the bits of the shafts that it lifts
 */
record WeaveDraft(String name, int[] threading, int[] treadling, int[] tieUp) {
  private static final int[] STRAIGHT = {0, 1, 2, 3};
  private static final int[] POINT = {0, 1, 2, 3, 2, 1};
  private static final int[] DIAMOND = {0, 1, 2, 3, 0, 1, 2, 3, 2, 1, 0, 3, 2, 1};
  private static final int[] ROSE = {0, 1, 0, 1, 2, 3, 2, 3, 0, 3, 0, 3, 2, 1, 2, 1};
  private static final int[] TWO_TWO = {0b0011, 0b0110, 0b1100, 0b1001};
  private static final int[] ONE_THREE = {0b0001, 0b0010, 0b0100, 0b1000};
  private static final int[] TABBY = {0b0101, 0b1010, 0b0101, 0b1010};

  private static final List<WeaveDraft> KNOWN =
      List.of(
          new WeaveDraft("plain", STRAIGHT, STRAIGHT, TABBY),
          new WeaveDraft("twill", STRAIGHT, STRAIGHT, TWO_TWO),
          new WeaveDraft("herringbone", POINT, STRAIGHT, TWO_TWO),
          new WeaveDraft("birdseye", POINT, POINT, TWO_TWO),
          new WeaveDraft("diamond", DIAMOND, DIAMOND, TWO_TWO),
          new WeaveDraft("satin", POINT, POINT, ONE_THREE),
          new WeaveDraft("rosepath", ROSE, ROSE, TWO_TWO));

  static WeaveDraft of(String name) {
    return KNOWN.stream()
        .filter(draft -> draft.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No draft " + name));
  }

  /** Whether the warp thread lies above the weft thread where they cross. */
  boolean warpIsUp(int warp, int weft) {
    int shaft = threading[Math.floorMod(warp, threading.length)];
    int treadle = treadling[Math.floorMod(weft, treadling.length)];
    return (tieUp[treadle] >> shaft & 1) == 1;
  }
}
