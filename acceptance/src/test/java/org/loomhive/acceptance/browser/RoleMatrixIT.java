package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
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

  /** Pages and lists about one cooperative, which is named. */
  private static final List<String> LISTS =
      List.of(
          "/people/cards",
          "/people/decisions",
          "/people/members",
          "/people/training",
          "/trade/asked",
          "/trade/catalogue",
          "/trade/lists/catalogue.csv",
          "/trade/pick",
          "/trade/stock",
          "/trade/translations",
          "/workshop/ageing",
          "/workshop/promises",
          "/workshop/waste",
          "/workshop/hours",
          "/workshop/retime",
          "/workshop/prices",
          "/workshop/holdings",
          "/workshop/tally",
          "/workshop/plan",
          "/workshop/calendar",
          "/workshop/reorder",
          "/workshop/materials",
          "/workshop/harvests",
          "/workshop/purchase-new",
          "/workshop/purchases",
          "/workshop/suppliers",
          "/workshop/recipes",
          "/workshop/designs",
          "/workshop/tools",
          "/workshop/transfers",
          "/workshop/runs",
          "/workshop/lists/lots.csv",
          "/workshop/lists/purchases.csv",
          "/workshop/lists/tools.csv",
          "/workshop/lists/transfers.csv",
          "/workshop/lists/reorder.csv",
          "/workshop/lists/holdings.csv",
          "/workshop/lists/ageing.csv",
          "/workshop/lists/promises.csv",
          "/workshop/lists/waste.csv",
          "/workshop/lists/recipes.csv",
          "/workshop/lists/suppliers.csv",
          "/workshop/lists/inspections.csv",
          "/workshop/lists/counts.csv",
          "/workshop/lists/held.csv",
          "/workshop/lists/tally.csv",
          "/workshop/lists/retime.csv",
          "/workshop/lists/designs.csv");

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
  void an_auditor_reads_and_finds_no_button() throws SQLException {
    var auditor = Staff.wire("Auditor");
    for (String path :
        List.of(
            "/people/staff",
            "/books/paying",
            "/books/exchange",
            "/books/closings",
            "/books/shares",
            "/books/premium",
            "/books/grants",
            "/books/rates",
            "/books/arrears",
            "/workshop/hours",
            "/workshop/materials",
            "/workshop/receive",
            "/workshop/owned"))
      assertTrue(!hasButton(auditor.get(path)), path + " offers something to do");
    for (String path : pagesOfMeghalaya()) {
      var page = auditor.get(path);
      assertEquals(200, page.statusCode(), path);
      assertTrue(!hasButton(page), path + " offers something to do");
    }
  }

  private static boolean hasButton(HttpResponse<String> page) {
    return page.body().contains("type=\"submit\"");
  }

  private static List<String> pagesOfMeghalaya() throws SQLException {
    var ref = first("SELECT ref FROM cooperative WHERE state_code = 'IN-ML'");
    var its = " WHERE cooperative_ref = '" + ref + "'";
    var pages = new ArrayList<String>();
    for (String kind : List.of("order", "account", "cost"))
      pages.add("/workshop/" + kind + "?n=" + first("SELECT number FROM work_order" + its));
    var lot = first("SELECT number FROM material_lot" + its);
    pages.add("/workshop/lot?n=" + lot);
    pages.add("/workshop/store-lot?n=" + lot);
    pages.add("/workshop/slip?n=" + first("SELECT number FROM issue_slip" + its));
    pages.add("/workshop/purchase?n=" + first("SELECT number FROM purchase_order" + its));
    pages.add("/workshop/tool?n=" + first("SELECT number FROM tool" + its));
    pages.add("/workshop/design?n=" + first("SELECT ref FROM design" + its));
    pages.add(
        "/workshop/recipe?sku="
            + first("SELECT v.sku FROM variant v JOIN product p ON p.id = v.product_id" + its));
    pages.add("/workshop/transfer?n=" + first(transferOf(ref)));
    pages.add(
        "/workshop/inspect?r="
            + first(
                "SELECT r.number FROM work_receipt r JOIN work_order w ON w.id = r.work_order_id"
                    + its));
    pages.add(
        "/people/session?n="
            + first(
                "SELECT s.ref FROM training_session s JOIN training_course c ON c.id = s.course_id"
                    + its));
    pages.add("/people/pin?m=" + first("SELECT ref FROM member" + its));
    pages.addAll(parcels(ref));
    pages.addAll(photos(ref));
    for (String list : LISTS) pages.add(list + "?of=" + ref);
    return pages;
  }

  /** One to which the cooperative in Assam is no party. */
  private static String transferOf(String ref) {
    var parties = "(l.cooperative_ref, t.to_cooperative_ref)";
    return "SELECT t.number FROM material_transfer t JOIN material_lot l ON l.id = t.lot_id"
        + (" WHERE '" + ref + "' IN " + parties)
        + " AND (SELECT ref FROM cooperative WHERE state_code = 'IN-AS') NOT IN "
        + parties;
  }

  private static List<String> parcels(String ref) throws SQLException {
    var number =
        first(
            "SELECT o.number FROM customer_order o JOIN order_line l ON l.order_id = o.id"
                + " JOIN order_packing k ON k.order_id = o.id"
                + " WHERE o.paid_at IS NOT NULL GROUP BY o.number"
                + (" HAVING MIN(l.cooperative_ref) = '" + ref + "'")
                + (" AND MAX(l.cooperative_ref) = '" + ref + "'"));
    return List.of("/trade/order?n=" + number, "/trade/paper/" + number + "/1/packing-list.pdf");
  }

  private static List<String> photos(String ref) throws SQLException {
    var ofLot = " FROM lot_photo f JOIN material_lot l ON l.number = f.lot_number";
    var its = " WHERE l.cooperative_ref = '" + ref + "' ORDER BY f.id";
    return List.of(
        "/workshop/photos/%s/%s.jpg"
            .formatted(
                first("SELECT l.number" + ofLot + its), first("SELECT f.photo" + ofLot + its)));
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
