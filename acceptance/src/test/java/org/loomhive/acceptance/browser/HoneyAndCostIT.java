package org.loomhive.acceptance.browser;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * Honey goes from the hives into the store; yarn gets its count; finished work says what it cost.
 */
class HoneyAndCostIT {
  private static final String DONE =
      """
      SELECT w.number FROM work_order w JOIN cooperative c ON c.ref = w.cooperative_ref
        JOIN material_movement m ON m.work_order = w.number AND m.kind = 'USED'
        JOIN earned_wage e ON e.work_order_number = w.number
      WHERE c.name = ? AND w.pieces_accepted > 0 ORDER BY w.id LIMIT 1
      """;

  private static final String YARN =
      """
      SELECT l.number FROM material_lot l JOIN material k ON k.id = l.material_id
        JOIN cooperative c ON c.ref = l.cooperative_ref
      WHERE c.name = ? AND k.code = 'COTTON_YARN' ORDER BY l.id LIMIT 1
      """;

  @Test
  void a_manager_strains_honey_counts_yarn_and_reads_what_pieces_cost() throws SQLException {
    try (var manager = Journey.staff("honey", "Manager meghalaya")) {
      manager.opens("/workshop/harvests").reads("mustard").reads("in the store").looksAround();
      manager.chooses("Material", "HONEY").types("Weight in kilograms, strained", "9000");
      manager.presses("Take into the store").reads("were harvested into lot");
      manager.types("Weight in kilograms, strained", "1.5").presses("Take into the store");
      manager.reads("Honey, strained").reads("1.5");

      manager.opens("/workshop/store-lot?n=" + Journey.row(YARN, Journey.COOPERATIVE).get(0));
      manager.types("Count of one thread", "20").types("Threads", "2");
      manager.presses("Note the yarn count").reads("0.045359").looksAround();

      manager.opens("/workshop/cost?n=" + Journey.row(DONE, Journey.COOPERATIVE).get(0));
      manager.reads("Pay of the maker").reads("One good piece").reads("₹").looksAround();

      manager.opens("/workshop/material-new").chooses("Material", "ERI_YARN");
      manager.types("HSN", "50").presses("Write it down").reads("4, 6 or 8 digits");
      manager.types("HSN", "5004.00").presses("Write it down").reads("500400").looksAround();
    }
  }
}
