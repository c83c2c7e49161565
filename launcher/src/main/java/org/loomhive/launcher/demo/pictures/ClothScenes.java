package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Cloth that hangs over a rod: with its fringe, with a hem, or from a roll. */
final class ClothScenes {
  private static final Color ROD = new Color(0x6b4a2e);
  private static final int THREAD = 5;

  private final Cloth cloth;
  private final Random chance;
  private final int size;

  ClothScenes(Cloth cloth, Random chance, int size) {
    this.cloth = cloth;
    this.chance = chance;
    this.size = size;
  }

  /**
   * @param percent of the usual width
   */
  BufferedImage hanging(int percent, boolean isFringed) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double width = size * 0.58 * percent / 100;
    double left = (size - width) / 2;
    double top = size * 0.1;
    double height = size * (0.64 + chance.nextDouble() * 0.04);
    Backdrop.shadow(pen, size / 2.0, size * 0.86, width * 1.1);
    rod(pen, top);
    if (isFringed) fringe(pen, left, top + height, width);
    var shape = waving(new Rectangle2D.Double(left, top, width, height));
    var woven = cloth.weave((int) width + 30, (int) height, THREAD);
    pen.setPaint(new TexturePaint(woven, placed(woven, left - 15, top)));
    pen.fill(shape);
    folds(pen, shape);
    if (!isFringed) hem(pen, left, top + height - size * 0.012, width);
    pen.dispose();
    return scene;
  }

  /** A roll on the table's far side, its end lying in front. */
  BufferedImage bolt() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double width = size * 0.62;
    double left = (size - width) / 2;
    double top = size * 0.42;
    double thick = size * 0.17;
    Backdrop.shadow(pen, size * 0.5, size * 0.86, size * 0.8);
    var woven = cloth.weave((int) width + 8, (int) (size * 0.5), THREAD);
    var end = new Rectangle2D.Double(left, top + thick * 0.5, width, size * 0.36);
    var fall = waving(end);
    pen.setPaint(new TexturePaint(woven, placed(woven, left - 4, top)));
    pen.fill(fall);
    folds(pen, fall);
    var roll = new RoundRectangle2D.Double(left - 6, top, width + 12, thick, thick, thick);
    pen.setPaint(new TexturePaint(woven, placed(woven, left - 6, top - 40)));
    pen.fill(roll);
    Backdrop.round(pen, roll);
    core(pen, left + width - thick * 0.34, top, thick);
    pen.dispose();
    return scene;
  }

  private void core(Graphics2D pen, double x, double top, double thick) {
    pen.setStroke(new BasicStroke(2.4f));
    for (int ring = 0; ring < 5; ring++) {
      double inset = thick * 0.09 * ring;
      pen.setColor(Palette.shade(cloth.palette().ground(), 0.62 + 0.07 * ring));
      var turn =
          new java.awt.geom.Ellipse2D.Double(
              x + inset * 0.4, top + inset, thick * 0.36 - inset * 0.8, thick - 2 * inset);
      if (ring == 0) pen.fill(turn);
      pen.setColor(Palette.shade(cloth.palette().ground(), 0.8));
      pen.draw(turn);
    }
  }

  private static Rectangle2D placed(BufferedImage image, double left, double top) {
    return new Rectangle2D.Double(left, top, image.getWidth(), image.getHeight());
  }

  private void rod(Graphics2D pen, double top) {
    pen.setStroke(new BasicStroke(size * 0.014f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(ROD);
    pen.drawLine((int) (size * 0.1), (int) top, (int) (size * 0.9), (int) top);
  }

  private Shape waving(Rectangle2D box) {
    var path = new Path2D.Double();
    double sway = box.getWidth() * 0.02 * (1 + chance.nextDouble());
    double upper = box.getY() + box.getHeight() * 0.4;
    double lower = box.getY() + box.getHeight() * 0.7;
    double left = box.getX();
    double right = box.getMaxX();
    path.moveTo(left, box.getY());
    path.lineTo(right, box.getY());
    path.curveTo(right + sway, upper, right - sway, lower, right, box.getMaxY());
    path.lineTo(left, box.getMaxY());
    path.curveTo(left - sway, lower, left + sway, upper, left, box.getY());
    path.closePath();
    return path;
  }

  /** Long soft folds: light and dark bands from top to bottom. */
  private void folds(Graphics2D pen, Shape shape) {
    var box = shape.getBounds2D();
    var before = pen.getClip();
    pen.clip(shape);
    double x = box.getMinX();
    while (x < box.getMaxX()) {
      double wide = size * (0.04 + chance.nextDouble() * 0.06);
      fold(pen, box, x, wide);
      x += wide;
    }
    pen.setClip(before);
  }

  private static void fold(Graphics2D pen, Rectangle2D box, double x, double wide) {
    float middle = (float) (x + wide / 2);
    var dark = new Color(0, 0, 0, 52);
    var light = new Color(255, 255, 255, 34);
    pen.setPaint(new GradientPaint((float) x, 0, dark, middle, 0, light));
    pen.fill(new Rectangle2D.Double(x, box.getMinY(), wide / 2, box.getHeight()));
    pen.setPaint(new GradientPaint(middle, 0, light, (float) (x + wide), 0, dark));
    pen.fill(new Rectangle2D.Double(middle, box.getMinY(), wide / 2, box.getHeight()));
  }

  private void hem(Graphics2D pen, double left, double y, double width) {
    pen.setStroke(
        new BasicStroke(
            2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {7, 6}, 0));
    pen.setColor(Palette.shade(cloth.palette().ground(), 0.6));
    pen.draw(new java.awt.geom.Line2D.Double(left + 6, y, left + width - 6, y));
  }

  private void fringe(Graphics2D pen, double left, double top, double width) {
    var palette = cloth.palette();
    pen.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    int tassels = Math.max(8, (int) (width / 19));
    for (int i = 0; i <= tassels; i++) {
      double length = size * (0.058 + chance.nextDouble() * 0.014);
      pen.setColor(Palette.shade(palette.ground(), 0.78 + chance.nextDouble() * 0.3));
      tassel(pen, left + width * i / tassels, top, length);
    }
  }

  private void tassel(Graphics2D pen, double x, double top, double length) {
    for (int thread = -1; thread <= 1; thread++) {
      double foot = x + thread * 2 + (chance.nextDouble() - 0.5) * 8;
      var path = new Path2D.Double();
      path.moveTo(x, top - 2);
      path.quadTo(x + thread * 3, top + length * 0.5, foot, top + length);
      pen.draw(path);
    }
  }
}
