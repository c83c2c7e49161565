package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Arc2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A tray with four sides and two grips, and a low stool with a waist of crossed splits. */
final class TrayScene {
  private static final int SPLITS = 46;

  private final Palette palette;
  private final BufferedImage sheet;
  private final int size;

  TrayScene(Palette palette, BufferedImage sheet, int size) {
    this.palette = palette;
    this.sheet = sheet;
    this.size = size;
  }

  BufferedImage tray() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double wall = size * 0.05;
    double far = size * 0.5;
    double near = size * 0.76;
    Backdrop.shadow(pen, size * 0.5, near + wall, size * 0.96);
    front(pen, near, wall);
    var rim = fourSided(far, near, 0);
    plaited(pen, rim, 96);
    plaited(pen, fourSided(far + wall, near - size * 0.004, size * 0.022), 18);
    grip(pen, size * 0.14, (far + near) / 2);
    grip(pen, size * 0.86, (far + near) / 2);
    BasketScene.bound(pen, palette, new BasketScene.Binding(rim, size * 0.024f, 0.97));
    pen.dispose();
    return scene;
  }

  private void plaited(Graphics2D pen, Shape part, int shade) {
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.62, size * 0.4)));
    pen.fill(part);
    pen.setColor(new Color(40, 20, 0, shade));
    pen.fill(part);
  }

  /** Narrower far off than near by. */
  private Path2D fourSided(double far, double near, double inset) {
    double wideFar = size * 0.19 + inset;
    double wideNear = size * 0.09 + inset;
    var path = new Path2D.Double();
    path.moveTo(wideFar, far);
    path.lineTo(size - wideFar, far);
    path.lineTo(size - wideNear, near);
    path.lineTo(wideNear, near);
    path.closePath();
    return path;
  }

  private void front(Graphics2D pen, double near, double wall) {
    var side = new Rectangle2D.Double(size * 0.09, near, size * 0.82, wall);
    plaited(pen, side, 30);
    Backdrop.model(pen, side);
    double foot = near + wall;
    var edge = new Line2D.Double(size * 0.09, foot, size * 0.91, foot);
    BasketScene.bound(pen, palette, new BasketScene.Binding(edge, size * 0.016f, 0.8));
  }

  /** Stands up from the middle of a side. */
  private void grip(Graphics2D pen, double x, double y) {
    double reach = size * 0.062;
    double lean = x < size / 2.0 ? 1 : -1;
    var line =
        new CubicCurve2D.Double(
            x + lean * reach * 0.36,
            y - reach,
            x + lean * reach * 0.2,
            y - reach * 2.6,
            x - lean * reach * 0.5,
            y - reach * 1.2,
            x - lean * reach * 0.36,
            y + reach);
    BasketScene.bound(pen, palette, new BasketScene.Binding(line, size * 0.02f, 0.9));
  }

  BufferedImage stool() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double top = size * 0.36;
    double foot = size * 0.8;
    double wide = size * 0.25;
    Backdrop.shadow(pen, size * 0.5, foot + size * 0.03, size * 0.6);
    splits(pen, top, foot, wide, false);
    splits(pen, top, foot, wide, true);
    var ring = new Ellipse2D.Double(size * 0.5 - wide, foot - wide * 0.3, wide * 2, wide * 0.6);
    BasketScene.bound(pen, palette, new BasketScene.Binding(ring, size * 0.024f, 0.82));
    waist(pen, (top + foot) / 2, wide * 0.54);
    seat(pen, top, wide);
    pen.dispose();
    return scene;
  }

  /** Each split goes straight from the upper ring to a third of the way round the lower one. */
  private void splits(Graphics2D pen, double top, double foot, double wide, boolean inFront) {
    for (int way : new int[] {-1, 1})
      for (int i = 0; i < SPLITS; i++) {
        double from = 2 * Math.PI * i / SPLITS;
        double to = from + way * 2 * Math.PI * 0.34;
        if (Math.sin((from + to) / 2) > 0 != inFront) continue;
        pen.setStroke(
            new BasicStroke(size * 0.011f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double light = (inFront ? 0.98 : 0.5) - 0.16 * Math.cos((from + to) / 2);
        pen.setColor(Palette.shade(way > 0 ? palette.ground() : palette.other(0), light));
        pen.draw(
            new Line2D.Double(
                size * 0.5 + Math.cos(from) * wide,
                top + Math.sin(from) * wide * 0.3,
                size * 0.5 + Math.cos(to) * wide,
                foot + Math.sin(to) * wide * 0.3));
      }
  }

  private void waist(Graphics2D pen, double y, double wide) {
    var arc =
        new Arc2D.Double(
            size * 0.5 - wide, y - wide * 0.3, wide * 2, wide * 0.6, 180, 180, Arc2D.OPEN);
    BasketScene.bound(pen, palette, new BasketScene.Binding(arc, size * 0.02f, 0.9));
  }

  private void seat(Graphics2D pen, double top, double wide) {
    double reach = wide * 1.1;
    var seat =
        new Ellipse2D.Double(size * 0.5 - reach, top - reach * 0.34, reach * 2, reach * 0.68);
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.46, size * 0.2)));
    pen.fill(seat);
    Backdrop.model(pen, seat);
    BasketScene.bound(pen, palette, new BasketScene.Binding(seat, size * 0.034f, 1.0));
  }
}
