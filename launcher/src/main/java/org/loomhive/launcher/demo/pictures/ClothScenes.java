package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Shows a cloth: hanging over a rod with its fringe, folded on the table, and from near. */
final class ClothScenes {
  private ClothScenes() {}

  static BufferedImage hanging(Cloth cloth, Palette palette, Random chance, int size) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double left = size * 0.2;
    double top = size * 0.1;
    double width = size * 0.6;
    double height = size * (0.62 + chance.nextDouble() * 0.08);
    pen.setColor(new Color(0x6b4a2c));
    pen.setStroke(new BasicStroke(size * 0.014f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.drawLine((int) (size * 0.1), (int) top, (int) (size * 0.9), (int) top);
    Backdrop.shadow(pen, size * 0.5, top + height + size * 0.1, width);
    var shape = waving(left, top, width, height, chance);
    fill(pen, shape, cloth.weave(size, size), left, top, size);
    folds(pen, shape, chance);
    fringe(pen, palette, left, top + height, width, chance);
    pen.dispose();
    return scene;
  }

  static BufferedImage folded(Cloth cloth, Random chance, int size) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    var woven = cloth.weave(size, size);
    Backdrop.shadow(pen, size * 0.5, size * 0.79, size * 0.72);
    int layers = 3 + chance.nextInt(3);
    for (int layer = 0; layer < layers; layer++) {
      double thickness = size * 0.075;
      double y = size * 0.78 - (layer + 1) * thickness;
      double inset = size * (0.16 + 0.006 * layer);
      var fold =
          new java.awt.geom.RoundRectangle2D.Double(
              inset, y, size - 2 * inset, thickness, thickness * 0.9, thickness);
      fill(pen, fold, woven, 0, y - layer * 31, size);
      pen.setPaint(
          new java.awt.GradientPaint(
              0,
              (float) y,
              new Color(255, 255, 255, 50),
              0,
              (float) (y + thickness),
              new Color(20, 10, 0, 130)));
      pen.fill(fold);
    }
    pen.dispose();
    return scene;
  }

  private static Shape waving(double left, double top, double width, double height, Random chance) {
    var path = new Path2D.Double();
    double sway = width * 0.02 * (1 + chance.nextDouble());
    path.moveTo(left, top);
    path.lineTo(left + width, top);
    path.curveTo(
        left + width + sway,
        top + height * 0.4,
        left + width - sway,
        top + height * 0.7,
        left + width,
        top + height);
    path.lineTo(left, top + height);
    path.curveTo(left - sway, top + height * 0.7, left + sway, top + height * 0.4, left, top);
    path.closePath();
    return path;
  }

  private static void fill(
      Graphics2D pen, Shape shape, BufferedImage woven, double x, double y, int size) {
    pen.setPaint(new TexturePaint(woven, new Rectangle2D.Double(x, y, size, size)));
    pen.fill(shape);
  }

  /** Long soft folds: light and dark bands from top to bottom. */
  private static void folds(Graphics2D pen, Shape shape, Random chance) {
    var box = shape.getBounds2D();
    var before = pen.getClip();
    pen.clip(shape);
    double x = box.getMinX();
    while (x < box.getMaxX()) {
      double wide = box.getWidth() * (0.06 + chance.nextDouble() * 0.1);
      pen.setPaint(
          new java.awt.GradientPaint(
              (float) x,
              0,
              new Color(0, 0, 0, 58),
              (float) (x + wide),
              0,
              new Color(255, 255, 255, 40)));
      pen.fill(new Rectangle2D.Double(x, box.getMinY(), wide, box.getHeight()));
      x += wide;
    }
    pen.setClip(before);
  }

  private static void fringe(
      Graphics2D pen, Palette palette, double left, double top, double width, Random chance) {
    pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    int tassels = 38;
    for (int i = 0; i <= tassels; i++) {
      double x = left + width * i / tassels;
      double length = width * (0.1 + chance.nextDouble() * 0.03);
      pen.setColor(
          Palette.shade(
              i % 4 == 0 ? palette.other(1) : palette.ground(), 0.8 + chance.nextDouble() * 0.4));
      for (int thread = -1; thread <= 1; thread++) {
        var path = new Path2D.Double();
        path.moveTo(x, top - 2);
        path.quadTo(
            x + thread * 3,
            top + length * 0.5,
            x + thread * 2 + (chance.nextDouble() - 0.5) * 8,
            top + length);
        pen.draw(path);
      }
    }
  }
}
