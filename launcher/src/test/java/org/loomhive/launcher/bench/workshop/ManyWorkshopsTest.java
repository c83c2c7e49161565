package org.loomhive.launcher.bench.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ManyWorkshopsTest {
  private final WorkshopSize full = WorkshopSize.asAsked();

  @Test
  void every_number_of_the_statements_is_filled_in() {
    for (String statement : ManyWorkshops.statements(full))
      assertFalse(statement.contains("{"), statement);
  }

  @Test
  void balances_are_added_up_as_the_migration_does_it() {
    assertTrue(
        ManyWorkshops.statements(full).stream()
            .anyMatch(statement -> statement.startsWith("INSERT INTO material_balance")));
  }

  @Test
  void the_goals_speak_of_so_many_makers_and_lots() {
    assertEquals(30_000, full.words().get("makers"));
    assertEquals(200_000, full.words().get("lots"));
    assertEquals(15_000, full.words().get("bigLots"));
  }
}
