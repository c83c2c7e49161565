package org.loomhive.launcher.bench.wages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ManyWagesTest {
  @Test
  void every_word_of_the_statements_is_filled_in() {
    for (String statement : ManyWages.statements(30_000, YearMonth.of(2026, 3)))
      assertFalse(statement.contains("{"), statement);
  }

  @Test
  void the_work_was_done_in_the_month_that_is_closed() {
    assertTrue(
        ManyWages.statements(30_000, YearMonth.of(2026, 3)).stream()
            .anyMatch(statement -> statement.contains("'2026-03-01' + INTERVAL")));
  }
}
