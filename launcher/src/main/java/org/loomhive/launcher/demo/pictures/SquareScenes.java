package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Square cloth: filled as a cushion, or flat on the table. */
final class SquareScenes {
  private static final int THREAD = 4;

  private final Cloth cloth;
  private final Random chance;
  private final int size;

  SquareScenes(Cloth cloth, Random chance, int size) {
    this.cloth = cloth;
    this.chance = chance;
    this.size = size;
  }

  BufferedImage cushion() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double side = size * 0.56;
    var box = new Rectangle2D.Double((size - side) / 2, size * 0.82 - side, side, side);
    Backdrop.shadow(pen, size * 0.5, size * 0.82, side * 1.15);
    var pillow = pillow(box);
    var woven = cloth.weave((int) side + 40, (int) side + 40, THREAD);
    pen.setPaint(
        new TexturePaint(
            woven,
            new Rectangle2D.Double(
                box.getX() - 20, box.getY() - 20, woven.getWidth(), woven.getHeight())));
    pen.fill(pillow);
    stuffed(pen, pillow, box);
    pen.dispose();
    return scene;
  }

  /** Sides that draw in a little, corners that stand out. */
  private static Shape pillow(Rectangle2D box) {
    double in = box.getWidth() * 0.045;
    double x = box.getX();
    double y = box.getY();
    var path = new Path2D.Double();
    path.moveTo(x, y);
    path.quadTo(box.getCenterX(), y + in * 2, box.getMaxX(), y);
    path.quadTo(box.getMaxX() - in * 2, box.getCenterY(), box.getMaxX(), box.getMaxY());
    path.quadTo(box.getCenterX(), box.getMaxY() - in * 1.2, x, box.getMaxY());
    path.quadTo(x + in * 2, box.getCenterY(), x, y);
    path.closePath();
    return path;
  }

  private void stuffed(Graphics2D pen, Shape pillow, Rectangle2D box) {
    double x = box.getX() + box.getWidth() * 0.4;
    double y = box.getY() + box.getHeight() * 0.38;
    float reach = (float) (box.getWidth() * 0.75);
    var parts = new float[] {0f, 1f};
    var light = new Color[] {new Color(255, 255, 255, 58), new Color(255, 255, 255, 0)};
    pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), reach * 0.6f, parts, light));
    pen.fill(pillow);
    var dark = new Color[] {new Color(30, 15, 5, 0), new Color(30, 15, 5, 150)};
    pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), reach, parts, dark));
    pen.fill(pillow);
    pen.setStroke(new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(Palette.shade(cloth.palette().ground(), 0.66));
    pen.draw(pillow);
  }

  /** Flat, seen from above, with one corner turned over. */
  BufferedImage square(int percent) {
    var scene = Backdrop.tableTop(size);
    var pen = Backdrop.pen(scene);
    double side = size * 0.62 * percent / 100;
    var turned =
        AffineTransform.getRotateInstance(
            Math.toRadians(-9 + chance.nextInt(5)), size / 2.0, size / 2.0);
    pen.transform(turned);
    var box =
        new Rectangle2D.Double((size - side) / 2, (size - side * 0.92) / 2, side, side * 0.92);
    pen.setColor(new Color(60, 40, 20, 26));
    for (int blur = 1; blur <= 6; blur++)
      pen.fill(
          new Rectangle2D.Double(box.getX() + 3 * blur, box.getY() + 4 * blur, side, side * 0.92));
    var woven = cloth.weave((int) side, (int) (side * 0.92), THREAD);
    pen.drawImage(woven, (int) box.getX(), (int) box.getY(), null);
    hem(pen, box);
    corner(pen, box);
    pen.dispose();
    return scene;
  }

  private void hem(Graphics2D pen, Rectangle2D box) {
    pen.setStroke(
        new BasicStroke(
            2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {8, 5}, 0));
    pen.setColor(Palette.shade(cloth.palette().ground(), 0.55));
    double in = size * 0.012;
    pen.draw(
        new Rectangle2D.Double(
            box.getX() + in, box.getY() + in, box.getWidth() - 2 * in, box.getHeight() - 2 * in));
  }

  private void corner(Graphics2D pen, Rectangle2D box) {
    double fold = box.getWidth() * 0.2;
    var gone = triangle(box.getMaxX(), box.getMaxY(), -fold, -fold);
    pen.setPaint(Backdrop.TABLE);
    pen.fill(gone);
    var back = new Path2D.Double();
    back.moveTo(box.getMaxX() - fold, box.getMaxY());
    back.lineTo(box.getMaxX(), box.getMaxY() - fold);
    back.lineTo(box.getMaxX() - fold * 0.9, box.getMaxY() - fold * 0.9);
    back.closePath();
    pen.setPaint(
        new GradientPaint(
            (float) (box.getMaxX() - fold),
            (float) (box.getMaxY() - fold),
            Palette.shade(cloth.palette().ground(), 0.95),
            (float) (box.getMaxX() - fold * 0.4),
            (float) (box.getMaxY() - fold * 0.4),
            Palette.shade(cloth.palette().ground(), 0.66)));
    pen.fill(back);
  }

  private static Shape triangle(double x, double y, double dx, double dy) {
    var path = new Path2D.Double();
    path.moveTo(x + 1, y + 1);
    path.lineTo(x + dx, y + 1);
    path.lineTo(x + 1, y + dy);
    path.closePath();
    return path;
  }
}
