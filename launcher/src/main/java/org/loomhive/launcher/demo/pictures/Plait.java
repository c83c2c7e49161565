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
    BufferedImage sheet(Strips strips, Random chance, int size) {
      return twilled(strips, chance, size, 1);
    }
  },
  TWILL {
    @Override
    BufferedImage sheet(Strips strips, Random chance, int size) {
      return twilled(strips, chance, size, 2);
    }
  },
  HEXAGON {
    @Override
    BufferedImage sheet(Strips strips, Random chance, int size) {
      return hexagons(strips, chance, size);
    }
  };

  /** What is plaited: its colours and how wide the strips are, in pixels. */
  record Strips(Palette palette, int width) {}

  abstract BufferedImage sheet(Strips strips, Random chance, int size);

  private static BufferedImage twilled(Strips strips, Random chance, int size, int over) {
    var palette = strips.palette();
    var image = ground(palette, size);
    var pen = Backdrop.pen(image);
    int wide = strips.width();
    int count = size / wide + 1;
    for (int row = 0; row < count; row++)
      for (int column = 0; column < count; column++) {
        boolean upright = Math.floorMod(column + row, 2 * over) < over;
        var colour = upright ? palette.ground() : palette.other(0);
        if (!upright && row % 9 == 4) colour = palette.other(1);
        var lit = Palette.shade(colour, 0.92 + chance.nextDouble() * 0.16);
        pen.translate(column * wide, row * wide);
        strip(pen, wide, lit, upright);
        pen.translate(-column * wide, -row * wide);
      }
    pen.dispose();
    return image;
  }

  private static void strip(Graphics2D pen, int wide, Color colour, boolean upright) {
    for (int i = 1; i < wide; i++) {
      double across = (i + 0.5) / wide * 2 - 1;
      pen.setColor(Palette.shade(colour, 1.1 - 0.4 * across * across));
      if (upright) pen.drawLine(i, 0, i, wide);
      else pen.drawLine(0, i, wide, i);
    }
  }

  /** Three families of strips at sixty degrees leave six-sided eyes. */
  private static BufferedImage hexagons(Strips strips, Random chance, int size) {
    var palette = strips.palette();
    var image = ground(palette, size);
    var pen = Backdrop.pen(image);
    double gap = strips.width() * 2.1;
    for (int family = 0; family < 3; family++) {
      var colour = family == 1 ? palette.other(0) : palette.ground();
      for (double offset = -size * 1.5; offset < size * 1.5; offset += gap) {
        double light = 0.9 + chance.nextDouble() * 0.2;
        var line = line(Math.PI / 3 * family, offset, size);
        layered(pen, line, Palette.shade(colour, light), strips.width() * 0.72f);
      }
    }
    pen.dispose();
    return image;
  }

  private static Line2D line(double angle, double offset, int size) {
    double dx = Math.cos(angle);
    double dy = Math.sin(angle);
    double cx = size / 2.0 - dy * offset;
    double cy = size / 2.0 + dx * offset;
    double far = size * 2.0;
    return new Line2D.Double(cx - dx * far, cy - dy * far, cx + dx * far, cy + dy * far);
  }

  private static void layered(Graphics2D pen, Line2D line, Color colour, float wide) {
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
