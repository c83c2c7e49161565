package org.loomhive.launcher.demo.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** A piece of cloth, drawn thread by thread from its draft. */
final class Cloth {
  /** The weft lies a little deeper than the warp. */
  private static final double WEFT_LIGHT = 0.92;

  private final WeaveDraft draft;
  private final Palette palette;
  private final ThreadPattern pattern;
  private final long grain;

  Cloth(WeaveDraft draft, Palette palette, ThreadPattern pattern, long grain) {
    this.draft = draft;
    this.palette = palette;
    this.pattern = pattern;
    this.grain = grain;
  }

  Palette palette() {
    return palette;
  }

  /** The same cloth with other threads: the next piece of a set. */
  Cloth next(ThreadPattern other) {
    return new Cloth(draft, palette, other, grain + 1);
  }

  /** Both ends are in the picture. */
  BufferedImage weave(int width, int height, int threadPixels) {
    return weave(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), threadPixels, true);
  }

  /** A corner from near: only one end is in the picture. */
  BufferedImage corner(int size, int threadPixels) {
    return weave(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), threadPixels, false);
  }

  private BufferedImage weave(BufferedImage image, int threadPixels, boolean bothEnds) {
    int warps = image.getWidth() / threadPixels + 1;
    int wefts = image.getHeight() / threadPixels + 1;
    var chance = new Random(grain);
    double[] unevenWarp = unevenness(warps, chance);
    double[] unevenWeft = unevenness(wefts, chance);
    var brush = new Brush(image, threadPixels);
    for (int weft = 0; weft < wefts; weft++) {
      int fromFoot = wefts - 1 - weft;
      int fromEnd = bothEnds ? Math.min(weft, fromFoot) : fromFoot;
      for (int warp = 0; warp < warps; warp++) {
        boolean up = draft.warpIsUp(warp, weft);
        int over = pattern.motif(warp, weft, fromEnd);
        if (over != ThreadPattern.GROUND) up = false;
        double light = up ? unevenWarp[warp] : unevenWeft[weft] * WEFT_LIGHT;
        int colour = over != ThreadPattern.GROUND ? colour(over) : thread(up, warp, weft, fromEnd);
        brush.crossing(warp, weft, Palette.shade(colour, light), up);
      }
    }
    return image;
  }

  private int thread(boolean up, int warp, int weft, int fromEnd) {
    return colour(up ? pattern.warp(warp, fromEnd) : pattern.weft(weft, fromEnd));
  }

  private int colour(int which) {
    return (which == ThreadPattern.GROUND ? palette.ground() : palette.other(which)).getRGB();
  }

  private static double[] unevenness(int threads, Random chance) {
    double[] light = new double[threads];
    for (int i = 0; i < threads; i++) light[i] = 1 + (chance.nextDouble() - 0.5) * 0.14;
    return light;
  }

  /** Draws one crossing: the thread on top is round, so it is darker at its two sides. */
  private static final class Brush {
    private final int[] pixels;
    private final int width;
    private final int height;
    private final int thread;
    private final double[] round;

    Brush(BufferedImage image, int thread) {
      this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
      this.width = image.getWidth();
      this.height = image.getHeight();
      this.thread = thread;
      this.round = new double[thread * thread];
      for (int along = 0; along < thread; along++)
        for (int across = 0; across < thread; across++)
          round[along * thread + across] = round(across, along);
    }

    private double round(int across, int along) {
      double x = (across + 0.5) / thread * 2 - 1;
      double y = (along + 0.5) / thread * 2 - 1;
      return 1.08 - 0.34 * x * x - 0.16 * y * y;
    }

    void crossing(int warp, int weft, int colour, boolean up) {
      int left = warp * thread;
      int top = weft * thread;
      for (int dy = 0; dy < thread && top + dy < height; dy++)
        for (int dx = 0; dx < thread && left + dx < width; dx++) {
          double light = up ? round[dy * thread + dx] : round[dx * thread + dy];
          pixels[(top + dy) * width + left + dx] = Palette.shade(colour, light);
        }
    }
  }
}
