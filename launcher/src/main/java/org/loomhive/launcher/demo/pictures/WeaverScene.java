package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Somebody at a frame loom, seen from behind. All measures are parts of the picture's size. */
final class WeaverScene {
  private static final Color WOOD = new Color(0x8a6238);
  private static final Color HAIR = new Color(0x241a15);
  private static final Color SKIN = new Color(0x9a6a48);
  private static final int THREADS = 90;

  private final Palette cloth;
  private final Palette shawl;
  private final int size;

  WeaverScene(Palette cloth, Palette shawl, int size) {
    this.cloth = cloth;
    this.shawl = shawl;
    this.size = size;
  }

  BufferedImage draw() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    Backdrop.shadow(pen, size * 0.5, size * 0.93, size * 0.9);
    warp(pen);
    for (double x : new double[] {0.1, 0.84}) beam(pen, x, 0.1, 0.06, 0.82);
    beam(pen, 0.06, 0.12, 0.88, 0.055);
    beam(pen, 0.06, 0.6, 0.88, 0.05);
    weaver(pen);
    pen.dispose();
    return scene;
  }

  private void beam(Graphics2D pen, double x, double y, double wide, double high) {
    var wood = new RoundRectangle2D.Double(x * size, y * size, wide * size, high * size, 14, 14);
    pen.setColor(WOOD);
    pen.fill(wood);
    Backdrop.model(pen, wood);
  }

  /** Threads above, and what is woven of them below. */
  private void warp(Graphics2D pen) {
    pen.setStroke(new BasicStroke(size * 0.0022f));
    for (int i = 0; i < THREADS; i++) {
      double x = size * (0.2 + 0.6 * i / (THREADS - 1));
      pen.setColor(i % 9 == 0 ? cloth.other(0) : Palette.shade(cloth.ground(), 0.9));
      pen.draw(new Line2D.Double(x, size * 0.16, x, size * 0.62));
    }
    for (int row = 0; row < THREADS / 3; row++) {
      pen.setColor(row % 7 == 0 ? cloth.other(0) : cloth.ground());
      pen.fillRect((int) (size * 0.2), (int) (size * (0.48 + row * 0.004)), (int) (size * 0.6), 4);
    }
  }

  private void weaver(Graphics2D pen) {
    beam(pen, 0.32, 0.86, 0.36, 0.045);
    arm(pen, 0.37, 0.26);
    arm(pen, 0.63, 0.74);
    var back = new Path2D.Double();
    back.moveTo(size * 0.3, size * 0.88);
    back.curveTo(size * 0.3, size * 0.62, size * 0.34, size * 0.52, size * 0.44, size * 0.5);
    back.lineTo(size * 0.56, size * 0.5);
    back.curveTo(size * 0.66, size * 0.52, size * 0.7, size * 0.62, size * 0.7, size * 0.88);
    back.closePath();
    pen.setColor(shawl.ground());
    pen.fill(back);
    Backdrop.model(pen, back);
    pen.setClip(back);
    pen.setColor(shawl.other(0));
    for (double y : new double[] {0.74, 0.765, 0.82}) stripe(pen, y);
    pen.setClip(null);
    round(pen, SKIN, 0.47, 0.44, 0.06, 0.1);
    round(pen, HAIR, 0.425, 0.3, 0.15, 0.18);
    round(pen, HAIR, 0.46, 0.4, 0.08, 0.07);
  }

  private void stripe(Graphics2D pen, double y) {
    pen.fillRect(0, (int) (size * y), size, (int) (size * 0.012));
  }

  private void arm(Graphics2D pen, double shoulder, double hand) {
    pen.setStroke(new BasicStroke(size * 0.06f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.setColor(Palette.shade(shawl.ground(), 0.85));
    pen.draw(new Line2D.Double(size * shoulder, size * 0.58, size * hand, size * 0.66));
    round(pen, SKIN, hand - 0.03, 0.62, 0.06, 0.06);
  }

  private void round(Graphics2D pen, Color colour, double x, double y, double wide, double high) {
    var shape = new Ellipse2D.Double(x * size, y * size, wide * size, high * size);
    pen.setColor(colour);
    pen.fill(shape);
    Backdrop.model(pen, shape);
  }
}
