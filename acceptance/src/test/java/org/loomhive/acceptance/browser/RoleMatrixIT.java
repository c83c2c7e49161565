package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which section answers to which role, over the wire; a colleague's cooperative is not there. */
class RoleMatrixIT {
  private static final List<String> SECTIONS =
      List.of(
          "/trade/orders",
          "/workshop/",
          "/people/members",
          "/people/staff",
          "/books/",
          "/jobs/",
          "/care/");

  /** Forbidden is said of what everybody knows to be there; of care nobody else knows. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // trade, workshop, members, staff, books, jobs, care
    "Manager meghalaya, 200, 200, 200, 403, 403, 403, 404",
    "Quality,           200, 200, 403, 403, 403, 403, 404",
    "Finance preparer,  403, 403, 403, 403, 200, 403, 404",
    "Finance approver,  403, 403, 403, 403, 200, 403, 404",
    "Case worker,       403, 403, 403, 403, 403, 403, 200",
    "Network admin,     200, 200, 200, 200, 200, 200, 404",
    "Auditor,           200, 200, 200, 200, 200, 200, 404"
  })
  void each_role_finds_its_sections_and_no_others(
      String who, int trade, int workshop, int members, int staff, int books, int jobs, int care) {
    var expected = List.of(trade, workshop, members, staff, books, jobs, care);
    var visitor = Staff.wire(who);
    var answers = SECTIONS.stream().map(path -> visitor.get(path).statusCode()).toList();
    assertEquals(expected, answers, SECTIONS.toString());
  }

  @Test
  void what_belongs_to_another_cooperative_is_not_there_for_a_manager() throws SQLException {
    var assam = Staff.wire("Manager assam");
    var own = Staff.wire("Manager meghalaya");
    for (String page : pagesOfMeghalaya()) {
      assertEquals(200, own.get(page).statusCode(), page);
      assertEquals(404, assam.get(page).statusCode(), page);
    }
  }

  @Test
  void an_auditor_reads_and_finds_no_button() {
    var auditor = Staff.wire("Auditor");
    for (String path : List.of("/people/staff", "/books/paying", "/workshop/materials"))
      assertTrue(
          !auditor.get(path).body().contains("type=\"submit\""), path + " offers something to do");
  }

  private static List<String> pagesOfMeghalaya() throws SQLException {
    var ref = first("SELECT ref FROM cooperative WHERE state_code = 'IN-ML'");
    return List.of(
        "/trade/order?n="
            + first(
                "SELECT o.number FROM customer_order o JOIN order_line l ON l.order_id = o.id"
                    + " WHERE o.paid_at IS NOT NULL GROUP BY o.number"
                    + (" HAVING MIN(l.cooperative_ref) = '" + ref + "'")
                    + (" AND MAX(l.cooperative_ref) = '" + ref + "'")),
        "/workshop/order?n="
            + first("SELECT number FROM work_order WHERE cooperative_ref = '" + ref + "'"),
        "/workshop/lot?n="
            + first("SELECT number FROM material_lot WHERE cooperative_ref = '" + ref + "'"),
        "/people/pin?m=" + first("SELECT ref FROM member WHERE cooperative_ref = '" + ref + "'"));
  }

  private static String first(String query) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.createStatement();
        var rows = sql.executeQuery(query + " LIMIT 1")) {
      assertTrue(rows.next(), query);
      return rows.getString(1);
    }
  }
}
