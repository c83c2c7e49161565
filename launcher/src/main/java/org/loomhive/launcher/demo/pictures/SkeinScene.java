package org.loomhive.launcher.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A skein of yarn, twisted on itself, on the table. */
final class SkeinScene {
  private static final int THREADS = 30;
  private static final int STEPS = 150;
  private static final double TURNS = 1.5;

  /** Parts of the picture's size: where it lies, how far apart and how thick the strands are. */
  private static final double LIES = 0.7;

  private static final double APART = 0.056;
  private static final double HALF = 0.054;

  private final Palette palette;
  private final Random chance;
  private final int size;

  SkeinScene(Palette palette, Random chance, int size) {
    this.palette = palette;
    this.chance = chance;
    this.size = size;
  }

  BufferedImage draw() {
    var scene = Backdrop.empty(size);
    var pen = Backdrop.pen(scene);
    Backdrop.shadow(pen, size * 0.5, size * 0.8, size * 0.9);
    loop(pen, size * 0.175, 90);
    loop(pen, size * 0.825, 270);
    for (int step = 0; step < STEPS; step++) slice(pen, step);
    pen.dispose();
    return scene;
  }

  /** Where the skein turns back, from one strand into the other. */
  private void loop(Graphics2D pen, double x, int from) {
    for (int thread = 0; thread < THREADS; thread++) {
      double across = (thread + 0.5) / THREADS * 2 - 1;
      double wide = size * (APART + HALF * across);
      var turn = new Arc2D.Double(x - wide, LIES * size - wide, wide * 2, wide * 2, from, 180, 0);
      draw(pen, turn, 1.08 - 0.45 * across * across);
    }
  }

  /** A short part of both strands: the one behind first. */
  private void slice(Graphics2D pen, int step) {
    double angle = angle(step);
    boolean firstBehind = Math.cos(angle) < 0;
    strand(pen, step, firstBehind ? 0 : Math.PI);
    strand(pen, step, firstBehind ? Math.PI : 0);
  }

  private void strand(Graphics2D pen, int step, double phase) {
    var noise = new Random(step * 31L + (phase > 0 ? 7 : 3));
    for (int thread = 0; thread < THREADS; thread++) {
      double across = (thread + 0.5) / THREADS * 2 - 1;
      var path = new Path2D.Double();
      path.moveTo(x(step), y(step, phase, across));
      path.lineTo(x(step + 1.7), y(step + 1.7, phase, across));
      double round = 1.12 - 0.5 * across * across - 0.14 * across;
      draw(pen, path, round * (0.95 + noise.nextDouble() * 0.1));
    }
  }

  /** At both ends the strands lie apart. */
  private static double angle(double step) {
    return Math.PI / 2 + Math.PI * 2 * TURNS * step / STEPS;
  }

  private double x(double step) {
    return size * (0.175 + 0.65 * step / STEPS);
  }

  private double y(double step, double phase, double across) {
    double angle = angle(step) + phase;
    double centre = size * (LIES + APART * Math.sin(angle));
    double half = size * HALF * (0.86 + 0.14 * Math.cos(angle));
    double lay = Math.sin(step * 0.9 + across * 9) * size * 0.002;
    return centre + across * half + lay;
  }

  private void draw(Graphics2D pen, Shape path, double light) {
    float wide = size * (0.0042f + chance.nextFloat() * 0.0008f);
    pen.setStroke(new BasicStroke(wide, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Color colour = chance.nextInt(9) == 0 ? palette.other(0) : palette.ground();
    pen.setColor(Palette.shade(colour, light));
    pen.draw(path);
  }
}
