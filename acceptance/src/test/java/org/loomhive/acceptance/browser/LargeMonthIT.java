package org.loomhive.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A month that a job closes: whoever looks at its page reads how far it is, and what became of it.
 */
class LargeMonthIT {
  private static final String COOPERATIVE = "C-LARGE";
  private static final String WITHOUT_RATES = "C-LARGEZZ";
  private static final YearMonth MONTH = YearMonth.now(Journey.ZONE).minusMonths(1);
  private static final String PAGE = "/books/slips?c=%s&period=%s";

  @BeforeAll
  static void cooperatives_of_its_own() throws SQLException {
    for (String ref : List.of(COOPERATIVE, WITHOUT_RATES))
      run(
          "INSERT INTO cooperative (version, ref, name, state_code, district, zone, currency,"
              + " story) VALUES (1, '%s', 'Large test weavers', 'IN-ZZ', 'Ri Bhoi',".formatted(ref)
              + " 'Asia/Kolkata', 'INR', 'For a test.')");
  }

  @AfterAll
  static void tidy() throws SQLException {
    run("DELETE FROM earned_wage WHERE cooperative_ref LIKE 'C-LARGE%'");
    run("DELETE FROM pay_period WHERE cooperative_ref LIKE 'C-LARGE%'");
    run("DELETE FROM how_far WHERE what LIKE '%C-LARGE%'");
    run("DELETE FROM cooperative WHERE ref LIKE 'C-LARGE%'");
  }

  @Test
  void the_page_tells_how_far_it_is_until_it_is_closed() throws SQLException {
    try (var visitor = Journey.staff("large-month", "Finance approver");
        var node = RunningHouse.get().connect()) {
      var month = askedAndClaimed(node);
      tell("close C-LARGE " + month, 12_000);
      visitor
          .opens(PAGE.formatted(COOPERATIVE, month))
          .reads("being closed")
          .reads("12,000 of 30,000 done");
      assertThat(visitor.page.locator("form#close")).hasCount(0);
      visitor.looksAround();
      visitor.follows("Look again").reads("12,000 of 30,000 done");
      node.rollback();
      Journey.untilThere(visitor, "Nobody earned");
    }
  }

  @Test
  void who_presses_after_somebody_else_closed_it_is_told_so() throws SQLException {
    var month = MONTH.minusMonths(3);
    try (var visitor = Journey.staff("closed-month", "Finance preparer")) {
      visitor.opens(PAGE.formatted(COOPERATIVE, month)).reads("open");
      run(
          "INSERT INTO pay_period (version, cooperative_ref, period, closed_at, closed_by) VALUES"
              + " (1, '%s', '%s', UTC_TIMESTAMP(6), 'system')".formatted(COOPERATIVE, month));
      visitor.presses("Close this month").reads("was closed before").looksAround();
      assertThat(visitor.page.locator("form#close")).hasCount(0);
    }
  }

  @Test
  void what_could_not_be_closed_is_said_and_nothing_of_it_stayed() throws SQLException {
    var month = MONTH.minusMonths(1);
    run(
        "INSERT INTO earned_wage (work_order_number, receipt_number, correction, cooperative_ref,"
            + " member_ref, sku, skill_level, pieces, rate_minor, minor, currency,"
            + " standard_minutes, worked_on, period, earned_at, recorded_by) VALUES ('W-LARGE',"
            + " 'RC-LARGE', 0, 'C-LARGEZZ', 'M-LARGE', 'SKU-LARGE', 'SKILLED', 1, 100, 100, 'INR',"
            + " 60, '"
            + month
            + "-03', '"
            + month
            + "', UTC_TIMESTAMP(6), 'system')");
    try (var visitor = Journey.staff("failed-month", "Auditor");
        var somebody = RunningHouse.get().connect()) {
      ask(somebody, WITHOUT_RATES, month);
      visitor.opens(PAGE.formatted(WITHOUT_RATES, month));
      Journey.untilThere(visitor, "in vain");
      visitor.reads("open").looksAround();
      var slips = Journey.row("SELECT COUNT(*) FROM slip WHERE cooperative_ref = ?", WITHOUT_RATES);
      assertEquals("0", slips.get(0));
    }
  }

  @Test
  void the_page_of_a_run_tells_how_far_the_bank_s_answer_is() throws SQLException {
    var run = Journey.row("SELECT ref FROM pay_run ORDER BY id LIMIT 1").get(0);
    try (var visitor = Journey.staff("large-run", "Deputy admin")) {
      tell("answer " + run, 9_000);
      visitor.opens("/books/run?n=" + run).reads("9,000 of 30,000 done").looksAround();
      run("DELETE FROM how_far WHERE what LIKE 'answer %'");
      visitor.opens("/books/run?n=" + run).doesNotRead("of 30,000 done");
    }
  }

  /** So that it is believed for as long as the test takes. */
  private static void tell(String what, int done) throws SQLException {
    run(
        "INSERT INTO how_far VALUES ('%s', %d, 30000, UTC_TIMESTAMP(6) + INTERVAL 1 HOUR)"
            .formatted(what, done));
  }

  private static void ask(Connection connection, String cooperative, YearMonth month)
      throws SQLException {
    connection
        .createStatement()
        .executeUpdate(
            "INSERT INTO pay_period (version, cooperative_ref, period, asked_at, asked_by) VALUES"
                + " (1, '%s', '%s', UTC_TIMESTAMP(6), 'system')".formatted(cooperative, month));
  }

  /** As a node that is at it; the house's own may be faster, then it is another month. */
  private static YearMonth askedAndClaimed(Connection node) throws SQLException {
    node.setAutoCommit(false);
    for (var month = MONTH; ; month = month.minusYears(1)) {
      ask(node, COOPERATIVE, month);
      node.commit();
      var found =
          node.createStatement()
              .executeQuery(
                  "SELECT id FROM pay_period WHERE cooperative_ref = 'C-LARGE' AND period = '"
                      + month
                      + "' AND closed_at IS NULL FOR UPDATE");
      if (found.next()) return month;
    }
  }

  private static void run(String sql) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
