package org.loomhive.launcher.demo.pictures;

/**
 * Where a cloth has threads of another colour. A colour is counted as in the palette; {@link
 * #GROUND} is the ground. Ends are counted in threads from the nearer end of the cloth.
 */
enum ThreadPattern {
  PLAIN,
  /** One line near each end. */
  LINE {
    @Override
    int weft(int weft, int fromEnd) {
      return fromEnd >= 14 && fromEnd < 17 ? 1 : GROUND;
    }
  },
  /** A band between two lines at each end. */
  BORDER {
    @Override
    int weft(int weft, int fromEnd) {
      if (fromEnd >= 12 && fromEnd < 26) return 0;
      return fromEnd >= 7 && fromEnd < 9 || fromEnd >= 29 && fromEnd < 31 ? 0 : GROUND;
    }
  },
  /** Small checks at each end. */
  CHECKED_BORDER {
    @Override
    int warp(int warp, int fromEnd) {
      return fromEnd < 34 && warp % 8 < 2 ? 0 : GROUND;
    }

    @Override
    int weft(int weft, int fromEnd) {
      return fromEnd < 34 && fromEnd % 8 < 2 ? 1 : GROUND;
    }
  },
  /** Narrow stripes along the warp. */
  STRIPES {
    @Override
    int warp(int warp, int fromEnd) {
      int at = warp % 30;
      if (at < 3) return 0;
      return at == 8 || at == 9 ? 1 : at == 14 ? 0 : GROUND;
    }
  },
  /** Wide stripes along the warp. */
  WIDE_STRIPES {
    @Override
    int warp(int warp, int fromEnd) {
      int at = warp % 52;
      if (at < 20) return 0;
      return at == 23 || at == 24 || at == 47 || at == 48 ? 1 : GROUND;
    }
  },
  /** Three bands across at each end. */
  BANDS {
    @Override
    int weft(int weft, int fromEnd) {
      return fromEnd > 8 && fromEnd < 58 && fromEnd % 17 < 9 ? 0 : GROUND;
    }
  },
  /** Bands across, over the whole length. */
  MANY_BANDS {
    @Override
    int weft(int weft, int fromEnd) {
      int at = weft % 44;
      if (at < 14) return 0;
      return at == 18 || at == 39 ? 2 : GROUND;
    }
  },
  CHECK {
    @Override
    int warp(int warp, int fromEnd) {
      return warp % 26 < 4 ? 0 : GROUND;
    }

    @Override
    int weft(int weft, int fromEnd) {
      return weft % 26 < 4 ? 0 : GROUND;
    }
  },
  /** Lozenges of extra weft all over, as on a loin loom. */
  LOZENGES {
    @Override
    int motif(int warp, int weft, int fromEnd) {
      return lozenge(warp, weft, 28) ? 0 : GROUND;
    }
  },
  /** Lozenges in a border. */
  LOZENGE_BORDER {
    @Override
    int weft(int weft, int fromEnd) {
      return fromEnd == 7 || fromEnd == 8 || fromEnd == 37 || fromEnd == 38 ? 1 : GROUND;
    }

    @Override
    int motif(int warp, int weft, int fromEnd) {
      return fromEnd > 9 && fromEnd < 36 && lozenge(warp, fromEnd - 9, 26) ? 0 : GROUND;
    }
  },
  /** One motif above another. */
  MOTIFS {
    @Override
    int weft(int weft, int fromEnd) {
      return weft % 26 < 2 ? 1 : GROUND;
    }

    @Override
    int motif(int warp, int weft, int fromEnd) {
      int band = weft / 26;
      int period = 14 + 4 * (band % 3);
      boolean inside = weft % 26 > 3 && weft % 26 < 24;
      boolean drawn = band % 2 == 0 ? lozenge(warp, weft % 26 - 1, period) : zigzag(warp, weft);
      return inside && drawn ? band % 3 == 1 ? 2 : 0 : GROUND;
    }
  };

  static final int GROUND = -1;

  int warp(int warp, int fromEnd) {
    return GROUND;
  }

  int weft(int weft, int fromEnd) {
    return GROUND;
  }

  /** A colour that lies over both. */
  int motif(int warp, int weft, int fromEnd) {
    return GROUND;
  }

  private static boolean lozenge(int warp, int weft, int period) {
    int x = Math.abs(Math.floorMod(warp, period) - period / 2);
    int y = Math.abs(Math.floorMod(weft, period) - period / 2);
    int ring = x + y;
    int edge = period / 2 - 1;
    return ring == edge || ring == edge - 1 || ring <= 2 || ring == edge - 5;
  }

  private static boolean zigzag(int warp, int weft) {
    int wave = Math.abs(Math.floorMod(warp, 16) - 8);
    return Math.floorMod(weft + wave, 9) < 3;
  }
}
