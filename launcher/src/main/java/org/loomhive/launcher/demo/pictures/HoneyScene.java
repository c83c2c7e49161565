package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Jars of honey with a paper label and a comb pattern on it. */
final class HoneyScene {
  private static final double USUAL_WIDTH = 0.42;
  private static final double USUAL_HEIGHT = 0.5;

  private final Palette palette;
  private final Random chance;
  private final int size;

  HoneyScene(Palette palette, Random chance, int size) {
    this.palette = palette;
    this.chance = chance;
    this.size = size;
  }

  /**
   * @param percent of the largest jar
   */
  BufferedImage jar(int percent, boolean withComb) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    stands(pen, size * 0.5, percent / 100.0, withComb);
    pen.dispose();
    return scene;
  }

  /** Three small ones beside each other: of our own honey, a lighter and a darker one. */
  BufferedImage three(Palette lighter, Palette darker) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double small = 0.58;
    new HoneyScene(darker, chance, size).stands(pen, size * 0.21, small, false);
    stands(pen, size * 0.5, small, false);
    new HoneyScene(lighter, chance, size).stands(pen, size * 0.79, small, false);
    pen.dispose();
    return scene;
  }

  private void stands(Graphics2D pen, double centre, double scale, boolean withComb) {
    double width = size * USUAL_WIDTH * scale;
    double height = size * USUAL_HEIGHT * scale;
    var box = new Rectangle2D.Double(centre - width / 2, size * 0.83 - height, width, height);
    Backdrop.shadow(pen, centre, size * 0.83, width * 1.1);
    glass(pen, box, withComb);
    lid(pen, box);
    double part = withComb ? 0.26 : 0.4;
    double from = withComb ? 0.62 : 0.36;
    label(
        pen,
        new Rectangle2D.Double(
            box.getX() + width * 0.14, box.getY() + height * from, width * 0.72, height * part));
  }

  private void glass(Graphics2D pen, Rectangle2D box, boolean withComb) {
    double round = box.getWidth() * 0.24;
    var glass =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    pen.setPaint(
        new GradientPaint(
            (float) box.getX(),
            (float) box.getY(),
            palette.other(0),
            (float) box.getMaxX(),
            (float) box.getMaxY(),
            palette.ground()));
    pen.fill(glass);
    if (withComb) piece(pen, box);
    surface(pen, box);
    bubbles(pen, box);
    Backdrop.model(pen, glass);
    shine(pen, box);
  }

  private void surface(Graphics2D pen, Rectangle2D box) {
    double level = box.getY() + box.getHeight() * (0.06 + chance.nextDouble() * 0.05);
    pen.setColor(new Color(255, 255, 255, 90));
    double inset = box.getWidth() * 0.04;
    pen.fill(
        new Ellipse2D.Double(
            box.getX() + inset, level, box.getWidth() - 2 * inset, box.getHeight() * 0.05));
  }

  private static void shine(Graphics2D pen, Rectangle2D box) {
    pen.setColor(new Color(255, 255, 255, 110));
    pen.fill(
        new RoundRectangle2D.Double(
            box.getX() + box.getWidth() * 0.07,
            box.getY() + box.getHeight() * 0.1,
            box.getWidth() * 0.05,
            box.getHeight() * 0.8,
            20,
            20));
  }

  private void bubbles(Graphics2D pen, Rectangle2D box) {
    pen.setColor(new Color(255, 245, 210, 90));
    for (int i = 0; i < 26; i++) {
      double radius = 2 + chance.nextDouble() * size * 0.006;
      double x = box.getX() + box.getWidth() * (0.08 + chance.nextDouble() * 0.84);
      double y = box.getY() + box.getHeight() * (0.12 + chance.nextDouble() * 0.82);
      pen.fill(new Ellipse2D.Double(x, y, radius, radius));
    }
  }

  /** A piece of comb that stands in the honey. */
  private void piece(Graphics2D pen, Rectangle2D box) {
    var comb =
        new RoundRectangle2D.Double(
            box.getX() + box.getWidth() * 0.16,
            box.getY() + box.getHeight() * 0.13,
            box.getWidth() * 0.68,
            box.getHeight() * 0.46,
            18,
            18);
    var before = pen.getClip();
    pen.clip(comb);
    pen.setColor(Palette.shade(palette.ground(), 0.55));
    pen.fill(comb);
    comb(pen, comb.getBounds2D(), 0.075, 1);
    pen.setClip(before);
  }

  private void lid(Graphics2D pen, Rectangle2D box) {
    var lid =
        new RoundRectangle2D.Double(
            box.getX() + box.getWidth() * 0.05,
            box.getY() - box.getHeight() * 0.13,
            box.getWidth() * 0.9,
            box.getHeight() * 0.16,
            18,
            18);
    pen.setColor(chance.nextBoolean() ? new Color(0x7a5a36) : new Color(0xb8923f));
    pen.fill(lid);
    Backdrop.model(pen, lid);
    pen.setColor(new Color(0, 0, 0, 60));
    pen.setStroke(new BasicStroke(2));
    for (int line = 1; line < 4; line++) {
      int y = (int) (lid.getY() + lid.getHeight() * line / 4);
      pen.drawLine((int) lid.getMinX() + 6, y, (int) lid.getMaxX() - 6, y);
    }
  }

  private void label(Graphics2D pen, Rectangle2D box) {
    var paper =
        new RoundRectangle2D.Double(
            box.getX(), box.getY(), box.getWidth(), box.getHeight(), 10, 10);
    pen.setColor(palette.other(1));
    pen.fill(paper);
    var before = pen.getClip();
    pen.clip(paper);
    comb(pen, box, 0.07 + chance.nextDouble() * 0.03, 0.66);
    pen.setClip(before);
    pen.setColor(Palette.shade(palette.ground(), 0.7));
    pen.setStroke(new BasicStroke(3));
    pen.draw(
        new RoundRectangle2D.Double(
            box.getX() + 8, box.getY() + 8, box.getWidth() - 16, box.getHeight() - 16, 8, 8));
  }

  /** Cells as wide as a part of the box; of all places only a share has one. */
  private void comb(Graphics2D pen, Rectangle2D box, double part, double share) {
    double radius = box.getWidth() * part;
    double stepX = radius * Math.sqrt(3);
    int row = 0;
    for (double y = box.getY(); y < box.getMaxY() + radius; y += radius * 1.5, row++)
      for (double x = box.getX() + (row % 2) * stepX / 2; x < box.getMaxX() + radius; x += stepX)
        if (chance.nextDouble() < share) cell(pen, x, y, radius * 0.86);
  }

  private void cell(Graphics2D pen, double x, double y, double radius) {
    var path = new Path2D.Double();
    for (int corner = 0; corner < 6; corner++) {
      double angle = Math.PI / 3 * corner + Math.PI / 6;
      double cx = x + Math.cos(angle) * radius;
      double cy = y + Math.sin(angle) * radius;
      if (corner == 0) path.moveTo(cx, cy);
      else path.lineTo(cx, cy);
    }
    path.closePath();
    pen.setColor(Palette.shade(palette.ground(), 0.9 + chance.nextDouble() * 0.4));
    pen.fill(path);
  }
}
