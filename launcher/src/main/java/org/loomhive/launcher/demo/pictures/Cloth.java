package org.loomhive.launcher.demo.pictures;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A piece of cloth, drawn thread by thread from its draft. */
final class Cloth {
  private final WeaveDraft draft;
  private final Palette palette;
  private final int stripeEvery;
  private final int stripeWidth;
  private final int bandEvery;
  private final boolean motifs;
  private final int threadPixels;
  private final Random grain;

  Cloth(WeaveDraft draft, Palette palette, Random chance, int threadPixels) {
    this.draft = draft;
    this.palette = palette;
    this.stripeEvery = 18 + chance.nextInt(40);
    this.stripeWidth = 2 + chance.nextInt(6);
    this.bandEvery = 40 + chance.nextInt(50);
    this.motifs = chance.nextBoolean();
    this.threadPixels = threadPixels;
    this.grain = new Random(chance.nextLong());
  }

  BufferedImage weave(int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int warps = width / threadPixels + 1;
    int wefts = height / threadPixels + 1;
    double[] unevenWarp = unevenness(warps);
    double[] unevenWeft = unevenness(wefts);
    for (int weft = 0; weft < wefts; weft++)
      for (int warp = 0; warp < warps; warp++) {
        boolean up = draft.warpIsUp(warp, weft) != isMotif(warp, weft, wefts);
        var colour = up ? warpColour(warp) : weftColour(weft, wefts);
        double light = up ? unevenWarp[warp] : unevenWeft[weft];
        crossing(image, warp * threadPixels, weft * threadPixels, colour, light, up);
      }
    return image;
  }

  /** One crossing: the thread on top is round, so it is darker at its two sides. */
  private void crossing(
      BufferedImage image, int left, int top, Color thread, double light, boolean up) {
    for (int dy = 0; dy < threadPixels && top + dy < image.getHeight(); dy++)
      for (int dx = 0; dx < threadPixels && left + dx < image.getWidth(); dx++) {
        double across = ((up ? dx : dy) + 0.5) / threadPixels * 2 - 1;
        double along = ((up ? dy : dx) + 0.5) / threadPixels * 2 - 1;
        double round = 1.08 - 0.34 * across * across - 0.16 * along * along;
        image.setRGB(left + dx, top + dy, Palette.shade(thread, round * light).getRGB());
      }
  }

  private Color warpColour(int warp) {
    int at = warp % stripeEvery;
    if (at < stripeWidth) return palette.other(1);
    if (at == stripeWidth + 2 || at == stripeEvery - 3) return palette.other(2);
    return palette.ground();
  }

  private Color weftColour(int weft, int wefts) {
    int fromEnd = Math.min(weft, wefts - 1 - weft);
    if (fromEnd > 6 && fromEnd < 10 || fromEnd > 26 && fromEnd < 30) return palette.other(1);
    if (isBorder(fromEnd)) return palette.other(0);
    if (weft % bandEvery < 2) return palette.other(2);
    return Palette.shade(palette.ground(), 0.9);
  }

  private static boolean isBorder(int fromEnd) {
    return fromEnd >= 10 && fromEnd <= 26;
  }

  /** In the border extra weft makes lozenges, as on a loin loom. */
  private boolean isMotif(int warp, int weft, int wefts) {
    int fromEnd = Math.min(weft, wefts - 1 - weft);
    if (!motifs || !isBorder(fromEnd)) return false;
    int x = Math.abs(Math.floorMod(warp, 18) - 9);
    int y = Math.abs(fromEnd - 18);
    int ring = x + y;
    return ring == 7 || ring == 6 || ring <= 2;
  }

  private double[] unevenness(int threads) {
    double[] light = new double[threads];
    for (int i = 0; i < threads; i++) light[i] = 1 + (grain.nextDouble() - 0.5) * 0.14;
    return light;
  }
}
