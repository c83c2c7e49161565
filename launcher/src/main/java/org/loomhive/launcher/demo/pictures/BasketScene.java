package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A basket, tray or lamp of plaited cane on the table. */
final class BasketScene {
  private final Palette palette;
  private final BufferedImage sheet;
  private final int size;
  private final double topWidth;
  private final double baseWidth;
  private final double height;
  private final boolean handle;

  BasketScene(Palette palette, Plait plait, Random chance, int size) {
    this.palette = palette;
    this.size = size;
    this.sheet = plait.sheet(palette, chance, size);
    this.topWidth = size * (0.46 + chance.nextDouble() * 0.22);
    this.baseWidth = topWidth * (0.6 + chance.nextDouble() * 0.45);
    this.height = size * (0.22 + chance.nextDouble() * 0.26);
    this.handle = chance.nextBoolean();
  }

  BufferedImage draw() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double centre = size / 2.0;
    double base = size * 0.82;
    double top = base - height;
    double mouth = topWidth * 0.13;
    Backdrop.shadow(pen, centre, base, Math.max(topWidth, baseWidth));
    if (handle) arch(pen, centre, top);
    inside(pen, centre, top, mouth);
    var body = body(centre, base, top, mouth);
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.6, size * 0.6)));
    pen.fill(body);
    Backdrop.model(pen, body);
    rim(pen, centre, top, mouth);
    pen.dispose();
    return scene;
  }

  private Shape body(double centre, double base, double top, double mouth) {
    var path = new Path2D.Double();
    double belly = Math.max(topWidth, baseWidth) * 0.54;
    path.moveTo(centre - topWidth / 2, top);
    path.quadTo(centre - belly, (top + base) / 2, centre - baseWidth / 2, base - mouth / 2);
    path.quadTo(centre, base + mouth * 0.7, centre + baseWidth / 2, base - mouth / 2);
    path.quadTo(centre + belly, (top + base) / 2, centre + topWidth / 2, top);
    path.quadTo(centre, top + mouth * 2, centre - topWidth / 2, top);
    path.closePath();
    return path;
  }

  private void inside(Graphics2D pen, double centre, double top, double mouth) {
    var opening = new Ellipse2D.Double(centre - topWidth / 2, top - mouth, topWidth, mouth * 2);
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.5, size * 0.3)));
    pen.fill(opening);
    pen.setColor(new Color(30, 15, 0, 150));
    pen.fill(opening);
  }

  private void rim(Graphics2D pen, double centre, double top, double mouth) {
    var front =
        new Arc2D.Double(
            centre - topWidth / 2, top - mouth, topWidth, mouth * 2, 180, 180, Arc2D.OPEN);
    var back =
        new Arc2D.Double(
            centre - topWidth / 2, top - mouth, topWidth, mouth * 2, 0, 180, Arc2D.OPEN);
    bound(pen, back, 0.7);
    bound(pen, front, 1.0);
  }

  private void arch(Graphics2D pen, double centre, double top) {
    double wide = topWidth * 0.86;
    bound(
        pen,
        new Arc2D.Double(
            centre - wide / 2, top - height * 0.95, wide, height * 1.9, 0, 180, Arc2D.OPEN),
        0.85);
  }

  /** A bundle of cane bound with thinner cane. */
  private void bound(Graphics2D pen, Shape line, double light) {
    float wide = size * 0.028f;
    pen.setColor(Palette.shade(palette.other(1), 0.6 * light));
    pen.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(line);
    pen.setColor(Palette.shade(palette.ground(), light));
    pen.setStroke(
        new BasicStroke(
            wide * 0.86f,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            1,
            new float[] {wide * 0.5f, wide * 0.14f},
            0));
    pen.draw(line);
  }
}
