package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A jar of honey with a blank paper label and a comb pattern on it. */
final class HoneyScene {
  private final Palette palette;
  private final Random chance;
  private final int size;

  HoneyScene(Palette palette, Random chance, int size) {
    this.palette = palette;
    this.chance = chance;
    this.size = size;
  }

  BufferedImage draw() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double width = size * (0.36 + chance.nextDouble() * 0.14);
    double height = size * (0.42 + chance.nextDouble() * 0.14);
    double left = (size - width) / 2;
    double top = size * 0.83 - height;
    Backdrop.shadow(pen, size / 2.0, size * 0.83, width * 1.1);
    jar(pen, left, top, width, height);
    lid(pen, left, top, width, height);
    label(pen, left + width * 0.14, top + height * 0.36, width * 0.72, height * 0.4);
    pen.dispose();
    return scene;
  }

  private void jar(Graphics2D pen, double left, double top, double width, double height) {
    var glass = new RoundRectangle2D.Double(left, top, width, height, width * 0.24, width * 0.24);
    pen.setPaint(
        new GradientPaint(
            (float) left,
            (float) top,
            palette.other(0),
            (float) (left + width),
            (float) (top + height),
            palette.ground()));
    pen.fill(glass);
    double level = top + height * (0.06 + chance.nextDouble() * 0.05);
    pen.setColor(new Color(255, 255, 255, 90));
    pen.fill(new Ellipse2D.Double(left + width * 0.04, level, width * 0.92, height * 0.05));
    bubbles(pen, left, top, width, height);
    Backdrop.model(pen, glass);
    pen.setColor(new Color(255, 255, 255, 110));
    pen.fill(
        new RoundRectangle2D.Double(
            left + width * 0.07, top + height * 0.1, width * 0.05, height * 0.8, 20, 20));
  }

  private void bubbles(Graphics2D pen, double left, double top, double width, double height) {
    pen.setColor(new Color(255, 245, 210, 90));
    for (int i = 0; i < 26; i++) {
      double radius = 2 + chance.nextDouble() * size * 0.006;
      pen.fill(
          new Ellipse2D.Double(
              left + width * (0.08 + chance.nextDouble() * 0.84),
              top + height * (0.12 + chance.nextDouble() * 0.82),
              radius,
              radius));
    }
  }

  private void lid(Graphics2D pen, double left, double top, double width, double height) {
    var lid =
        new RoundRectangle2D.Double(
            left + width * 0.05, top - height * 0.13, width * 0.9, height * 0.16, 18, 18);
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

  private void label(Graphics2D pen, double left, double top, double width, double height) {
    var paper = new RoundRectangle2D.Double(left, top, width, height, 10, 10);
    pen.setColor(palette.other(1));
    pen.fill(paper);
    var before = pen.getClip();
    pen.clip(paper);
    comb(pen, left, top, width, height);
    pen.setClip(before);
    pen.setColor(Palette.shade(palette.ground(), 0.7));
    pen.setStroke(new BasicStroke(3));
    pen.draw(new RoundRectangle2D.Double(left + 8, top + 8, width - 16, height - 16, 8, 8));
  }

  private void comb(Graphics2D pen, double left, double top, double width, double height) {
    double radius = width * (0.07 + chance.nextDouble() * 0.03);
    double stepX = radius * Math.sqrt(3);
    int row = 0;
    for (double y = top; y < top + height + radius; y += radius * 1.5, row++)
      for (double x = left + (row % 2) * stepX / 2; x < left + width + radius; x += stepX)
        if (chance.nextInt(3) > 0) cell(pen, x, y, radius * 0.86);
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
