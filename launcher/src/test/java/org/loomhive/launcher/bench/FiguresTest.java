package org.loomhive.launcher.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Figures figures = new Figures(new PrintStream(printed, true));

  /** Columns are at least two blanks apart, or one where a name or a number is long. */
  private String[] columns() {
    return printed.toString().strip().split("\\s{2,}| (?=MISS$)");
  }

  @Test
  void a_figure_is_a_line_of_name_value_unit_goal_and_verdict() {
    figures.add("product list, server CPU", 3.456, "ms", 4);
    assertArrayEquals(
        new String[] {"product list, server CPU", "3.46 ms", "<= 4.00", "ok"}, columns());
    assertFalse(figures.hasMiss());
  }

  @Test
  void a_figure_at_its_goal_is_good_and_one_above_it_is_a_miss() {
    figures.add("start", 45, "s", 45);
    assertFalse(figures.hasMiss());
    figures.add("start", 45.01, "s", 45);
    assertTrue(figures.hasMiss());
    assertTrue(printed.toString().strip().endsWith("MISS"));
  }

  @Test
  void a_figure_without_a_goal_is_never_judged() {
    figures.add("answers", 1234.5, "1/s");
    assertArrayEquals(new String[] {"answers", "1235 1/s", "-", "-"}, columns());
    assertFalse(figures.hasMiss());
  }

  @Test
  void what_could_not_be_measured_is_a_miss() {
    figures.add("growth", Double.NaN, "times", 1.3);
    assertEquals("MISS", columns()[3]);
    assertTrue(figures.hasMiss());
  }

  @Test
  void progress_is_no_figure() {
    figures.progress("warming up");
    assertEquals("... warming up", printed.toString().strip());
    assertFalse(figures.hasMiss());
  }
}
