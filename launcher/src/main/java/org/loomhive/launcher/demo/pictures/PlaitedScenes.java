package org.loomhive.launcher.demo.pictures;

import java.awt.image.BufferedImage;
import java.util.Random;

/** Plaited pieces on the table, in forms that differ a little from piece to piece. */
final class PlaitedScenes {
  /** Usual widths, in pixels; bamboo is split wider than cane. */
  private static final int CANE = 14;

  private static final int BAMBOO = 21;

  private final Palette palette;
  private final Plait plait;
  private final Random chance;
  private final int size;
  private final int strip;

  PlaitedScenes(Piece piece, Random chance, int size) {
    this.palette = Palette.of(piece.style().colour());
    this.plait = Plait.valueOf(piece.style().pattern());
    this.chance = chance;
    this.size = size;
    this.strip = piece.material().equals("Bamboo") ? BAMBOO : CANE;
  }

  BufferedImage whole(Look look, int percent) {
    var sheet = sheet(strip);
    return switch (look) {
      case TRAY -> new TrayScene(palette, sheet, size).tray();
      case STOOL -> new TrayScene(palette, sheet, size).stool();
      default -> new BasketScene(palette, sheet, form(look, percent), size).draw(look);
    };
  }

  BufferedImage near() {
    return sheet(strip * 3);
  }

  private BufferedImage sheet(int width) {
    return plait.sheet(new Plait.Strips(palette, width), chance, size);
  }

  /**
   * @param percent how high it is for its width
   */
  private BasketScene.Form form(Look look, int percent) {
    double wide = 0.5 + chance.nextDouble() * 0.08;
    if (look == Look.NESTED) wide = 0.42;
    double high = wide * percent / 100;
    if (high > 0.52) {
      wide *= 0.52 / high;
      high = 0.52;
    }
    if (look == Look.ROUND_TRAY) return new BasketScene.Form(0.74, 0.7, 0.07, 0.2);
    double base = wide * (percent < 60 ? 0.66 : 0.8) + chance.nextDouble() * 0.04;
    return new BasketScene.Form(wide, base, high, wide * (percent < 45 ? 0.17 : 0.13));
  }
}
