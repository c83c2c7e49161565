package org.loomhive.launcher.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** A calm wall and table with soft light, on which the pieces are shown. */
final class Backdrop {
  private static final Color WALL = new Color(0xf3ece0);
  private static final Color WOOD = new Color(0xb48d62);
  static final Color TABLE = new Color(0xe2d5c1);

  private Backdrop() {}

  static BufferedImage empty(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    pen.setPaint(
        new GradientPaint(0, 0, Palette.shade(WALL, 1.04), 0, size, Palette.shade(WALL, 0.93)));
    pen.fillRect(0, 0, size, size);
    int edge = (int) (size * 0.68);
    pen.setPaint(new GradientPaint(0, edge, TABLE, 0, size, Palette.shade(TABLE, 0.86)));
    pen.fillRect(0, edge, size, size - edge);
    pen.dispose();
    return image;
  }

  /** The table from a little above, with its front edge. */
  static BufferedImage table(int size) {
    var image = empty(size);
    var pen = pen(image);
    int far = (int) (size * 0.26);
    int edge = (int) (size * 0.88);
    pen.setPaint(new GradientPaint(0, far, Palette.shade(WOOD, 1.08), 0, edge, WOOD));
    pen.fillRect(0, far, size, edge - far);
    pen.setColor(Palette.shade(WOOD, 0.93));
    for (int plank = 1; plank < 5; plank++) {
      int y = far + (edge - far) * plank * plank / 20;
      pen.fillRect(0, y, size, 3);
    }
    pen.setPaint(
        new GradientPaint(0, edge, Palette.shade(WOOD, 0.66), 0, size, Palette.shade(WOOD, 0.5)));
    pen.fillRect(0, edge, size, size - edge);
    pen.dispose();
    return image;
  }

  /** Nothing but the table, from above. */
  static BufferedImage tableTop(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    pen.setPaint(TABLE);
    pen.fillRect(0, 0, size, size);
    pen.dispose();
    return image;
  }

  static Graphics2D pen(BufferedImage image) {
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return pen;
  }

  /** The soft shadow that a thing throws on the table. */
  static void shadow(Graphics2D pen, double centreX, double baseY, double width) {
    double flat = 0.16;
    var before = pen.getTransform();
    var squeeze = new AffineTransform();
    squeeze.translate(centreX, baseY);
    squeeze.scale(1, flat);
    pen.transform(squeeze);
    float radius = (float) (width * 0.62);
    pen.setPaint(
        new RadialGradientPaint(
            0,
            0,
            radius,
            new float[] {0f, 1f},
            new Color[] {new Color(60, 40, 20, 120), new Color(60, 40, 20, 0)}));
    pen.fill(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    pen.setTransform(before);
  }

  /** Light from above over something round that lies: a fold, a roll. */
  static void round(Graphics2D pen, Shape shape) {
    var box = shape.getBounds2D();
    pen.setPaint(
        new GradientPaint(
            0,
            (float) box.getMinY(),
            new Color(255, 255, 255, 60),
            0,
            (float) box.getMaxY(),
            new Color(20, 10, 0, 125)));
    pen.fill(shape);
  }

  /** Light from the upper left over a shape: brighter there, darker on the other side. */
  static void model(Graphics2D pen, Shape shape) {
    var box = shape.getBounds2D();
    pen.setPaint(
        new GradientPaint(
            (float) box.getMinX(),
            0,
            new Color(255, 255, 255, 46),
            (float) box.getCenterX(),
            0,
            new Color(255, 255, 255, 0)));
    pen.fill(shape);
    pen.setPaint(
        new GradientPaint(
            (float) box.getCenterX(),
            0,
            new Color(40, 20, 0, 0),
            (float) box.getMaxX(),
            0,
            new Color(40, 20, 0, 120)));
    pen.fill(shape);
  }
}
