package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody but a case worker finds the door to the care section. */
class CareBehindTheWallIT {
  @Test
  void to_everybody_else_the_care_section_is_not_there() {
    for (String who :
        List.of("Manager meghalaya", "Finance approver", "Network admin", "Auditor")) {
      var other = Staff.wire(who);
      assertFalse(other.get("/").body().contains("Care"), who);
      assertEquals(404, other.get("/care/").statusCode(), who);
    }
    assertTrue(Staff.wire("Case worker").get("/").body().contains("Care"));
  }

  @Test
  void what_may_be_a_sign_of_pressure_is_seen_outside_the_workshop() {
    try (var worker = Journey.staff("signs", "Case worker")) {
      worker.opens("/care/").follows("Warning signs");
      worker.reads("She loses material again and again").looksAround();
      worker.presses("I looked into it").reads("It is written down");
    }
    assertTrue(Staff.wire("Manager meghalaya").get("/workshop/holdings").body().contains("talk"));
  }
}
