package org.loomhive.kernel.trouble;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.Refused;

class WhereaboutsTest {
  @Test
  void tell_classes_lines_and_codes_but_no_message() {
    var sql = new SQLException("Duplicate entry 'ka@example.org' for key", "23000", 1062);
    var told = Whereabouts.of(new IllegalStateException("of ka@example.org", sql));
    assertFalse(told.contains("example"), told);
    assertTrue(told.contains("java.sql.SQLException(1062)"), told);
    assertTrue(told.contains("@" + WhereaboutsTest.class.getName() + ":"), told);
  }

  @Test
  void tell_the_reason_of_a_no_but_not_about_whom() {
    var told = Whereabouts.of(new Refused(ActorRefusal.NOT_YOUR_ROLE, "ka@example.org"));
    assertTrue(told.contains("(ActorRefusal.NOT_YOUR_ROLE)"), told);
    assertFalse(told.contains("example"), told);
  }
}
