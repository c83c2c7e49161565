package org.loomhive.launcher.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Cloth that lies: folded, in a stack, or along a table. */
final class TableScenes {
  private static final int THREAD = 4;
  private static final ThreadPattern[] SET = {
    ThreadPattern.BORDER, ThreadPattern.STRIPES, ThreadPattern.LINE, ThreadPattern.CHECK
  };

  private final Cloth cloth;
  private final Random chance;
  private final int size;

  TableScenes(Cloth cloth, Random chance, int size) {
    this.cloth = cloth;
    this.chance = chance;
    this.size = size;
  }

  /** One piece, folded several times. */
  BufferedImage folded() {
    return stack(1, size * 0.05, false);
  }

  /** So many pieces of a set, each with another pattern. */
  BufferedImage stack(int pieces) {
    return stack(pieces, size * 0.034, true);
  }

  private BufferedImage stack(int pieces, double thick, boolean isSet) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    int layers = isSet ? 2 * pieces : 4;
    double width = size * (isSet ? 0.5 : 0.56 + chance.nextDouble() * 0.06);
    double left = (size - width) / 2;
    double base = size * 0.84;
    Backdrop.shadow(pen, size * 0.5, base, width * 1.15);
    var top = cloth;
    for (int layer = 0; layer < layers; layer++) {
      if (isSet && layer % 2 == 0) top = cloth.next(SET[layer / 2 % SET.length]);
      double nudge = isSet ? (layer / 2 % 2 - 0.5) * size * 0.012 : 0;
      var edge = new Rectangle2D.Double(left + nudge, base - (layer + 1) * thick, width, thick);
      fold(pen, top, edge);
    }
    lid(pen, isSet ? top : cloth, new Point2D.Double(left, base - layers * thick), width);
    pen.dispose();
    return scene;
  }

  private void fold(Graphics2D pen, Cloth piece, Rectangle2D box) {
    double round = box.getHeight();
    var edge =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    var woven = piece.weave((int) box.getWidth() + 1, (int) (size * 0.3), THREAD);
    double from = box.getY() - size * 0.09;
    pen.setPaint(
        new TexturePaint(
            woven, new Rectangle2D.Double(box.getX(), from, woven.getWidth(), woven.getHeight())));
    pen.fill(edge);
    Backdrop.round(pen, edge);
  }

  /** The upper side, as one sees it from a little above. */
  private void lid(Graphics2D pen, Cloth piece, Point2D corner, double width) {
    double depth = size * 0.15;
    double narrow = width * 0.07;
    var woven = piece.weave((int) width, (int) (width * 0.62), THREAD);
    var far = new Point2D.Double(corner.getX() + narrow, corner.getY() - depth);
    lay(pen, woven, far, new Lying(width - 2 * narrow, width, depth + size * 0.012));
    var path = new Path2D.Double();
    path.moveTo(far.x, far.y);
    path.lineTo(far.x + width - 2 * narrow, far.y);
    path.lineTo(corner.getX() + width, corner.getY() + size * 0.012);
    path.lineTo(corner.getX(), corner.getY() + size * 0.012);
    path.closePath();
    pen.setPaint(
        new GradientPaint(
            0, (float) far.y, new Color(40, 25, 10, 60), 0, (float) corner.getY(), clear()));
    pen.fill(path);
  }

  private static Color clear() {
    return new Color(255, 255, 255, 24);
  }

  /** Something flat that lies away from us: how wide far off, how wide near, how deep. */
  private record Lying(double far, double near, double depth) {}

  private static void lay(Graphics2D pen, BufferedImage woven, Point2D corner, Lying lying) {
    double grows = (lying.near() - lying.far()) / lying.depth();
    for (int row = 0; row < lying.depth(); row++) {
      double width = lying.far() + grows * row;
      double left = corner.getX() - grows * row / 2;
      int source = (int) (row / lying.depth() * (woven.getHeight() - 2));
      int y = (int) corner.getY() + row;
      pen.drawImage(
          woven,
          (int) left,
          y,
          (int) (left + width),
          y + 1,
          0,
          source,
          woven.getWidth(),
          source + 2,
          null);
    }
  }

  /** Along a table, one end over its edge. */
  BufferedImage runner(int percent) {
    var scene = Backdrop.table(size);
    var pen = Backdrop.pen(scene);
    double near = size * 0.42 * percent / 100;
    double far = near * 0.6;
    double depth = size * 0.58;
    double top = size * 0.3;
    var woven = cloth.weave((int) near, (int) (depth * 1.5), THREAD);
    double edge = top + depth;
    var corner = new Point2D.Double((size - far) / 2, top);
    lay(pen, woven, corner, new Lying(far, near, depth));
    hangOver(pen, woven, new Rectangle2D.Double((size - near) / 2, edge, near, size * 0.1));
    pen.dispose();
    return scene;
  }

  private void hangOver(Graphics2D pen, BufferedImage woven, Rectangle2D box) {
    double from = box.getMaxY() - woven.getHeight();
    pen.setPaint(
        new TexturePaint(
            woven, new Rectangle2D.Double(box.getX(), from, woven.getWidth(), woven.getHeight())));
    pen.fill(box);
    pen.setPaint(
        new GradientPaint(
            0,
            (float) box.getY(),
            new Color(30, 15, 0, 30),
            0,
            (float) box.getMaxY(),
            new Color(30, 15, 0, 110)));
    pen.fill(box);
  }
}
