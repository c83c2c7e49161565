package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Plaited cane and bamboo: straight, twilled and open six-sided work. */
enum Plait {
  CHECK {
    @Override
    BufferedImage sheet(Palette palette, Random chance, int size) {
      return twilled(palette, chance, size, 1);
    }
  },
  TWILL {
    @Override
    BufferedImage sheet(Palette palette, Random chance, int size) {
      return twilled(palette, chance, size, 2);
    }
  },
  HEXAGON {
    @Override
    BufferedImage sheet(Palette palette, Random chance, int size) {
      return hexagons(palette, chance, size);
    }
  };

  private static final int STRIP = 22;

  abstract BufferedImage sheet(Palette palette, Random chance, int size);

  private static BufferedImage twilled(Palette palette, Random chance, int size, int over) {
    var image = ground(palette, size);
    var pen = Backdrop.pen(image);
    int count = size / STRIP + 1;
    for (int row = 0; row < count; row++)
      for (int column = 0; column < count; column++) {
        boolean upright = Math.floorMod(column + row, 2 * over) < over;
        var colour = upright ? palette.ground() : palette.other(0);
        if (!upright && row % 9 == 4) colour = palette.other(1);
        strip(
            pen,
            column * STRIP,
            row * STRIP,
            Palette.shade(colour, 0.92 + chance.nextDouble() * 0.16),
            upright);
      }
    pen.dispose();
    return image;
  }

  private static void strip(Graphics2D pen, int x, int y, Color colour, boolean upright) {
    for (int i = 1; i < STRIP; i++) {
      double across = (i + 0.5) / STRIP * 2 - 1;
      pen.setColor(Palette.shade(colour, 1.1 - 0.4 * across * across));
      if (upright) pen.drawLine(x + i, y, x + i, y + STRIP);
      else pen.drawLine(x, y + i, x + STRIP, y + i);
    }
  }

  /** Three families of strips at sixty degrees leave six-sided eyes. */
  private static BufferedImage hexagons(Palette palette, Random chance, int size) {
    var image = ground(palette, size);
    var pen = Backdrop.pen(image);
    double gap = STRIP * 2.1;
    for (int family = 0; family < 3; family++) {
      double angle = Math.PI / 3 * family;
      double dx = Math.cos(angle);
      double dy = Math.sin(angle);
      for (double offset = -size * 1.5; offset < size * 1.5; offset += gap) {
        double cx = size / 2.0 - dy * offset;
        double cy = size / 2.0 + dx * offset;
        var line =
            new Line2D.Double(
                cx - dx * size * 2, cy - dy * size * 2, cx + dx * size * 2, cy + dy * size * 2);
        double light = 0.9 + chance.nextDouble() * 0.2;
        layered(pen, line, Palette.shade(family == 1 ? palette.other(0) : palette.ground(), light));
      }
    }
    pen.dispose();
    return image;
  }

  private static void layered(Graphics2D pen, Line2D line, Color colour) {
    float wide = STRIP * 0.72f;
    pen.setColor(Palette.shade(colour, 0.45));
    pen.setStroke(new BasicStroke(wide + 3));
    pen.draw(line);
    pen.setColor(colour);
    pen.setStroke(new BasicStroke(wide));
    pen.draw(line);
    pen.setColor(Palette.shade(colour, 1.15));
    pen.setStroke(new BasicStroke(wide * 0.35f));
    pen.draw(line);
  }

  private static BufferedImage ground(Palette palette, int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Palette.shade(palette.other(1), 0.35));
    pen.fillRect(0, 0, size, size);
    pen.dispose();
    return image;
  }
}
