package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A basket, a bowl or a round tray on the table: a plaited wall with a bound rim. */
final class BasketScene {
  private static final double HIGHEST_ARCH = 0.3;
  private static final Color LEAF = new Color(0x4f7042);
  private static final Color POT = new Color(0xa65f3d);

  private final Palette palette;
  private final BufferedImage sheet;
  private final int size;
  private final Form form;

  /**
   * Parts of the picture's size.
   *
   * @param mouth half the height of the opening, as seen; more of it shows what is seen from above
   */
  record Form(double top, double base, double height, double mouth) {
    Form times(double factor) {
      return new Form(top * factor, base * factor, height * factor, mouth * factor);
    }
  }

  BasketScene(Palette palette, BufferedImage sheet, Form form, int size) {
    this.palette = palette;
    this.sheet = sheet;
    this.size = size;
    this.form = form;
  }

  BufferedImage draw(Look look) {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    double foot = size * 0.82;
    if (look == Look.NESTED) {
      inner().standing(pen, size * 0.68, foot - size * 0.02);
      standing(pen, size * 0.4, foot);
    } else {
      if (look == Look.HANDLED) arch(pen, foot - form.height() * size);
      standing(pen, size * 0.5, foot);
    }
    if (look == Look.PLANTED) plant(pen, foot - form.height() * size);
    pen.dispose();
    return scene;
  }

  private BasketScene inner() {
    return new BasketScene(palette, sheet, form.times(0.7), size);
  }

  private void standing(Graphics2D pen, double centre, double foot) {
    double top = foot - form.height() * size;
    Backdrop.shadow(pen, centre, foot, Math.max(form.top(), form.base()) * size);
    if (!isFlat()) inside(pen, centre, top);
    var body = isFlat() ? disc(centre, foot - form.mouth() * size) : body(centre, foot, top);
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.6, size * 0.6)));
    pen.fill(body);
    Backdrop.model(pen, body);
    if (isFlat()) inside(pen, centre, top - form.mouth() * size);
    double rim = isFlat() ? top - form.mouth() * size : top;
    bound(pen, ring(centre, rim, 0), isFlat() ? 0.9 : 0.72);
    bound(pen, ring(centre, rim, 180), 1.0);
  }

  /** A tray: one looks onto its floor, and its wall is only an edge. */
  private boolean isFlat() {
    return form.height() < form.mouth();
  }

  private Shape disc(double centre, double middle) {
    double wide = form.top() * size * 0.97;
    double mouth = form.mouth() * size;
    return new Ellipse2D.Double(centre - wide / 2, middle - mouth, wide, mouth * 2);
  }

  private Shape body(double centre, double foot, double top) {
    double wide = form.top() * size / 2;
    double narrow = form.base() * size / 2;
    double mouth = form.mouth() * size;
    double belly = Math.max(wide, narrow) * 1.08;
    var path = new Path2D.Double();
    path.moveTo(centre - wide, top);
    path.quadTo(centre - belly, (top + foot) / 2, centre - narrow, foot - mouth / 2);
    path.quadTo(centre, foot + mouth * 0.7, centre + narrow, foot - mouth / 2);
    path.quadTo(centre + belly, (top + foot) / 2, centre + wide, top);
    path.quadTo(centre, top + mouth * 2, centre - wide, top);
    path.closePath();
    return path;
  }

  private void inside(Graphics2D pen, double centre, double top) {
    double wide = form.top() * size;
    double mouth = form.mouth() * size;
    var opening = new Ellipse2D.Double(centre - wide / 2, top - mouth, wide, mouth * 2);
    pen.setPaint(new TexturePaint(sheet, new Rectangle2D.Double(0, 0, size * 0.5, size * 0.3)));
    pen.fill(opening);
    pen.setColor(new Color(30, 15, 0, isFlat() ? 34 : 150));
    pen.fill(opening);
  }

  private Shape ring(double centre, double top, int from) {
    double wide = form.top() * size;
    double mouth = form.mouth() * size;
    return new Arc2D.Double(centre - wide / 2, top - mouth, wide, mouth * 2, from, 180, Arc2D.OPEN);
  }

  private void arch(Graphics2D pen, double top) {
    double wide = form.top() * size * 0.86;
    double high = Math.min(form.height(), HIGHEST_ARCH) * size * 1.9;
    bound(
        pen,
        new Arc2D.Double((size - wide) / 2, top - high / 2, wide, high, 0, 180, Arc2D.OPEN),
        0.85);
  }

  private void bound(Graphics2D pen, Shape line, double light) {
    bound(pen, palette, new Binding(line, size * 0.028f, light));
  }

  /** A line that a bundle of cane follows. */
  record Binding(Shape line, float wide, double light) {}

  /** A bundle of cane bound with thinner cane. */
  static void bound(Graphics2D pen, Palette palette, Binding binding) {
    float wide = binding.wide();
    pen.setColor(Palette.shade(palette.other(1), 0.6 * binding.light()));
    pen.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(binding.line());
    pen.setColor(Palette.shade(palette.ground(), binding.light()));
    var turns = new float[] {wide * 0.5f, wide * 0.14f};
    pen.setStroke(
        new BasicStroke(wide * 0.86f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, turns, 0));
    pen.draw(binding.line());
  }

  /** What the holder is for. */
  private void plant(Graphics2D pen, double top) {
    double wide = form.top() * size * 0.8;
    double mouth = form.mouth() * size * 0.8;
    pen.setColor(Palette.shade(POT, 0.5));
    pen.fill(new Ellipse2D.Double((size - wide) / 2, top - mouth, wide, mouth * 2));
    for (int leaf = 0; leaf < 13; leaf++) {
      double lean = Math.toRadians(-66 + leaf * 11);
      double length = size * (0.24 + 0.06 * (leaf * 7 % 4));
      leaf(pen, top, lean, length);
    }
    bound(pen, ring(size * 0.5, top, 180), 1.0);
  }

  private void leaf(Graphics2D pen, double top, double lean, double length) {
    double half = length * 0.12;
    var path = new Path2D.Double();
    path.moveTo(0, 0);
    path.quadTo(-half * 1.6, -length * 0.55, 0, -length);
    path.quadTo(half * 1.6, -length * 0.55, 0, 0);
    var turned = AffineTransform.getTranslateInstance(size * 0.5 + lean * size * 0.05, top);
    turned.rotate(lean);
    var shape = turned.createTransformedShape(path);
    pen.setColor(Palette.shade(LEAF, 0.8 + 0.35 * Math.abs(Math.sin(lean * 5))));
    pen.fill(shape);
    pen.setStroke(new BasicStroke(2f));
    pen.setColor(Palette.shade(LEAF, 0.6));
    pen.draw(turned.createTransformedShape(new java.awt.geom.Line2D.Double(0, 0, 0, -length)));
  }
}
