package org.loomhive.launcher.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Takes figures as they come, shows each at once, and knows in the end whether one missed. */
public final class Figures {
  private final List<Figure> all = new ArrayList<>();
  private final PrintStream out;

  Figures(PrintStream out) {
    this.out = out;
  }

  public void add(String name, double value, String unit, double most) {
    show(new Figure(name, value, unit, most));
  }

  public void add(String name, double value, String unit) {
    show(Figure.plain(name, value, unit));
  }

  private void show(Figure figure) {
    all.add(figure);
    out.println(figure.line());
  }

  /** What is being done just now; not a figure. */
  public void progress(String what) {
    out.println("... " + what);
  }

  boolean hasMiss() {
    return all.stream().anyMatch(Figure::isMissed);
  }
}
