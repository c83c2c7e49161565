package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What leaves the workshops: fetched, packed in one parcel or in several, with its papers. */
class ParcelsIT {
  private static final String IN_TWO_PARCELS =
      "SELECT o.number FROM customer_order o JOIN order_line l ON l.order_id = o.id"
          + " JOIN order_packing p ON p.order_id = o.id"
          + " JOIN order_packing_content c ON c.packing_id = p.id"
          + " AND c.line_number = l.line_number"
          + " WHERE l.quantity > c.pieces AND l.shipment_id IS NOT NULL";

  private static final String IN_STORE =
      "SELECT o.number FROM customer_order o JOIN order_line l ON l.order_id = o.id"
          + " WHERE o.paid_at IS NOT NULL AND l.made_to_order = FALSE AND l.packed_pieces = 0"
          + " AND l.quantity > 1 AND l.short_quantity = 0 ORDER BY o.id DESC";

  private static final String SENT_TO_SINGAPORE =
      "SELECT o.number, p.packing_number FROM customer_order o"
          + " JOIN order_line l ON l.order_id = o.id JOIN order_packing p ON p.order_id = o.id"
          + " JOIN order_packing_content c ON c.packing_id = p.id"
          + " AND c.line_number = l.line_number"
          + " WHERE o.country = 'SG' AND l.product_name = ? ORDER BY o.id, p.id";

  private static final String PARTLY_GONE =
      "SELECT o.number FROM customer_order o JOIN order_line l ON l.order_id = o.id"
          + " WHERE l.shipped_pieces BETWEEN 1 AND l.quantity - 1 AND o.email = ?";

  @Test
  void every_paper_of_a_parcel_is_a_file_and_no_other_is_there() throws IOException {
    try (var manager = Journey.staff("papers", "Manager meghalaya")) {
      manager.opens("/trade/orders?pile=SHIPPED");
      manager.page.locator("tbody tr:not(:has-text(', IN')) a").first().click();
      manager.reads("Commercial invoice").looksAround();
      for (String paper : List.of("Commercial invoice", "Packing list", "Customs form"))
        assertEquals("%PDF", beginning(keep(manager, paper)));
      for (String bill : List.of("PBE-III", "PBE-IV"))
        assertEquals("Form", beginning(keep(manager, "India: data for " + bill)));
      manager.page.locator("li:has-text('Declaration of origin') a").first().click();
      manager.reads("gives no claim to a lower duty").looksAround();
      manager.types("Who signs", "Mary Muster").types("As what", "Manager");
      manager.types("Place", "Nongpoh").presses("Sign it").reads("It stays as it was signed");
      assertEquals("%PDF", beginning(keep(manager, "Declaration of origin")));
      var link = manager.page.getByText("Packing list").first().getAttribute("href");
      var nothing = origin() + link.replace("packing-list", "letter");
      assertEquals(404, manager.page.request().get(nothing).status());
      assertEquals(200, Staff.wire("Auditor").get(link.replace("/admin", "")).statusCode());
      assertEquals(404, Staff.wire("Manager assam").get(link.replace("/admin", "")).statusCode());
    }
  }

  @Test
  void the_sheet_of_honey_offers_the_lots_behind_the_jars_or_says_that_nobody_knows()
      throws SQLException {
    try (var office = Journey.staff("honey-sheet", "Network admin")) {
      office.opens(sheetOf("Three small jars to taste"));
      office.reads("is not written down for all of them");
      office.opens(sheetOf("Hill honey, 350 g")).looksAround();
      office.reads("By the books these jars were filled from these lots");
      office.page.getByLabel("LOT-").first().check();
      office.types("Who signs", "Mary Muster").types("As what", "Manager");
      office.types("Place", "Nongpoh").presses("Sign it").reads("It stays as it was signed");
    }
  }

  private static String sheetOf(String jar) throws SQLException {
    var parcel = Journey.row(SENT_TO_SINGAPORE, jar);
    return "/trade/travel?n=" + parcel.get(0) + "&p=" + parcel.get(1) + "&paper=HONEY_SHEET";
  }

  @Test
  void an_auditor_takes_the_evidence_of_a_piece_in_one_file_and_a_manager_does_not() {
    var page = "/trade/supply-chain?product=eri-silk-shawl";
    var file = "/trade/evidence-file/PRODUCT/eri-silk-shawl.zip";
    var auditor = Staff.wire("Auditor");
    assertTrue(auditor.get(page).body().contains("Nobody is named in it"));
    var taken = auditor.get(file);
    assertEquals("application/zip", Wire.header(taken, "Content-Type"));
    assertTrue(taken.body().startsWith("PK"));
    assertEquals(404, Staff.wire("Manager meghalaya").get(page).statusCode());
    assertEquals(404, Staff.wire("Manager meghalaya").get(file).statusCode());
  }

  @Test
  void a_parcel_is_fetched_packed_opened_and_packed_anew() {
    try (var manager = Journey.staff("packer", "Manager meghalaya")) {
      manager.opens("/trade/pick").reads("Pick list").looksAround();
      manager.page.locator("tbody a[href*='trade/order']").first().click();
      manager.looksAround().types("Weight in grams", "9000").presses("Pack this parcel");
      manager.reads("The parcel is packed").reads("Look whether something is missing");
      manager.reads("Invoice EX").looksAround();
      var order = manager.page.url().replaceFirst(".*/admin", "");
      manager.types("Tracking number", "RR123456784IN").presses("Ship this parcel");
      manager.reads("The check digit of RR123456784IN does not fit").looksAround();
      assertEquals("RR123456784IN", manager.page.getByLabel("Tracking number").inputValue());
      manager.opens(order).presses("Open it again").reads("The parcel is open");
      manager.reads("Pack this parcel");
    }
  }

  @Test
  void a_form_that_did_not_see_the_parcel_of_another_packs_nothing() throws SQLException {
    var page = "/trade/order?n=" + Journey.row(IN_STORE).get(0);
    var admin = Staff.wire("Network admin");
    var first = Wire.form(admin.get(page), "pack", "do");
    var late = Wire.form(admin.get(page), "pack", "do");
    var pieces = first.keySet().stream().filter(name -> name.endsWith(":pieces")).findFirst();
    for (var form : List.of(first, late)) form.put(pieces.orElseThrow(), "1");
    first.put("pack:grams", "1000");
    late.put("pack:grams", "1001");
    assertEquals(302, admin.post(page, first).statusCode());
    var answer = admin.post(page, late);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Somebody else packed pieces of order"), answer.body());
  }

  @Test
  void the_buyer_follows_each_parcel_of_her_order() throws SQLException {
    var order = Journey.row(IN_TWO_PARCELS).get(0);
    try (var buyer = new Visitor("parcels", RunningHouse.get().address(Site.SHOP), false)) {
      var account = RunningHouse.signIn("shop", "buyer");
      buyer.opens("/sign-in").types("E-mail", account.name());
      buyer.types("Password", account.secret()).presses("Sign in");
      buyer.opens("/account/orders").follows(order).reads("Parcel 1").reads("Parcel 2");
      assertEquals(2, buyer.page.getByText("India Post, number EE").count());
      buyer.looksAround();
      var begun = Journey.row(PARTLY_GONE, account.name()).get(0);
      buyer.opens("/account/orders").follows(begun).reads("1 of 2 pieces are on their way");
      buyer.looksAround();
      theOtherWasSold(begun);
      buyer.opens("/account/orders").follows(begun).looksAround();
      buyer.presses("My money back for the rest").reads("1 of 2 pieces are cancelled");
      buyer.reads("Money back").looksAround();
    }
  }

  @Test
  void the_administrator_writes_a_sender_and_the_worth_of_a_drawing_right_down() {
    try (var admin = Journey.staff("senders", "Network admin")) {
      admin.opens("/trade/senders").reads("Example of the demo, not a published rate");
      admin.types("Foreign post office", "INDEL5").looksAround();
      admin.page.locator("form#sender input[type=submit]").click();
      admin.reads("The sender is written down");
      admin.chooses("Currency", "USD").types("Units for one SDR", "1.37");
      admin.types("From this day", LocalDate.now(Journey.ZONE).toString());
      admin.types("Who published", "test");
      admin.page.locator("form#worth input[type=submit]").click();
      admin.reads("The worth is written down").reads("1.37");
    }
  }

  private static void theOtherWasSold(String order) throws SQLException {
    var missing =
        "UPDATE order_line l JOIN customer_order o ON o.id = l.order_id SET l.short_quantity = 1"
            + " WHERE o.number = ? AND l.shipped_pieces BETWEEN 1 AND l.quantity - 1";
    try (var connection = RunningHouse.get().connect();
        var change = connection.prepareStatement(missing)) {
      change.setString(1, order);
      assertEquals(1, change.executeUpdate());
    }
  }

  /** The file stays beside the pictures, so that a person can look at it. */
  private static byte[] keep(Visitor visitor, String link) throws IOException {
    var file = visitor.page.waitForDownload(() -> visitor.follows(link));
    var kept = Path.of("target", "screens", file.suggestedFilename());
    file.saveAs(kept);
    return Files.readAllBytes(kept);
  }

  private static String beginning(byte[] file) {
    return new String(file, 0, 4, StandardCharsets.US_ASCII);
  }

  private static String origin() {
    return RunningHouse.get().address(Site.ADMIN).replaceFirst("(https?://[^/]+).*", "$1");
  }
}
