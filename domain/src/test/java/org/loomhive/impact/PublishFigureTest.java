package org.loomhive.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loomhive.workbench.TestHouse;

class PublishFigureTest {
  private static final Quarter SUMMER = new Quarter(2026, 3);
  private final PublishFigure publish = TestHouse.get(PublishFigure.class);
  private final Figures figures = TestHouse.get(Figures.class);
  private final String name = UUID.randomUUID().toString();

  @ParameterizedTest
  @CsvSource({"11,10", "14,10", "15,15", "19,15", "20,20", "1004,1000"})
  void a_count_is_rounded_down_to_five(long exact, long shown) {
    publish.publish(name, SUMMER, exact);
    assertEquals(shown, figures.find(name, SUMMER).orElseThrow().roundedValue());
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "10"})
  void a_count_in_which_somebody_could_be_recognised_is_not_there_at_all(long exact) {
    publish.publish(name, SUMMER, exact);
    assertTrue(figures.find(name, SUMMER).isEmpty());
  }

  @Test
  void what_was_published_for_a_quarter_stays() {
    publish.publish(name, SUMMER, 14);
    publish.publish(name, SUMMER, 15);
    assertEquals(10, figures.find(name, SUMMER).orElseThrow().roundedValue());
  }

  /** "Of them" is read after those of whom it speaks, whatever the two are called. */
  @Test
  void what_is_a_part_of_another_stands_after_it() {
    publish.publish("whole " + name, SUMMER, 30);
    publish.publish("better " + name, SUMMER, 20);
    var told = figures.newest().stream().map(PublishedFigure::name).filter(n -> n.endsWith(name));
    assertEquals(List.of("whole " + name, "better " + name), told.toList());
  }

  @Test
  void knows_the_quarter_that_is_over() {
    assertEquals(SUMMER, Quarter.endedBefore(LocalDate.of(2026, 11, 22)));
    assertEquals(new Quarter(2025, 4), Quarter.endedBefore(LocalDate.of(2026, 1, 1)));
    assertEquals(LocalDate.of(2026, 9, 30), SUMMER.lastDay());
  }
}
