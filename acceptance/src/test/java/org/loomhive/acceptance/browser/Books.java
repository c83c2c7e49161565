package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;

/** The nightly checks of the running house, run by the network admin after each step. */
final class Books {
  private static final List<String> CHECKS =
      List.of(
          "Check: every journal entry balances",
          "Check: closed days of the books are what they were, and kept balances come out of the entries",
          "Check: what is owed to members, to buyers and on gift cards is what the journal says",
          "Check: stock is the sum of its movements",
          "Check: every lot of material is accounted for");

  private static final String LAST_FORM = "(?s).*<form id=\"([^\"]+)\"";
  private static final String LAST_BUTTON =
      "(?s).*<input(?=[^>]*type=\"submit\")[^>]* name=\"([^\"]+)\"";

  private Books() {}

  /** Nothing is found by any check, and no entry is uneven in the rows themselves. */
  static void areWhole(String after) throws SQLException {
    var admin = Staff.wire("Network admin");
    var page = admin.get("/jobs/");
    for (String check : CHECKS) {
      var row = row(page.body(), check);
      var form = Wire.form(page, Wire.found(row, LAST_FORM));
      form.put(Wire.found(row, LAST_BUTTON), "run");
      assertEquals(302, admin.post("/jobs/", form).statusCode(), check);
    }
    var ran = admin.get("/jobs/").body();
    for (String check : CHECKS) {
      var row = row(ran, check);
      assertEquals("0", Wire.found(row, "class=\"number\">(\\d+)<"), check + " after " + after);
      assertTrue(row.contains("Good"), check + " after " + after);
    }
    var uneven =
        "SELECT COUNT(*) FROM (SELECT entry_id FROM journal_line"
            + " GROUP BY entry_id, currency HAVING SUM(minor) <> 0) uneven";
    assertEquals("0", Journey.row(uneven).get(0), "uneven entries after " + after);
  }

  private static String row(String page, String check) {
    for (String row : page.split("<tr>")) if (row.contains(">" + check + "<")) return row;
    throw new AssertionError(check + " is no job");
  }
}
