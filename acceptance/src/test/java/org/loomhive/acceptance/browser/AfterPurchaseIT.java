package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.acceptance.browser.Program.read;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.launcher.Site;

/** What a buyer can do about an order once it is placed, and what nobody else can. */
class AfterPurchaseIT {
  private static final String SENT =
      "SELECT number FROM customer_order o WHERE country = 'DE' AND NOT EXISTS (SELECT 1 FROM"
          + " order_line l WHERE l.order_id = o.id AND l.shipment_id IS NULL) AND EXISTS (SELECT 1"
          + " FROM order_line l WHERE l.order_id = o.id) AND NOT EXISTS (SELECT 1 FROM"
          + " return_request r WHERE r.order_number = o.number) ORDER BY placed_at DESC";

  /** Chance draws the letters of a number; on a narrow page the widest have to fit, too. */
  private static final String WIDEST_NUMBER =
      "document.querySelector('h1 .unbroken').textContent = 'LH-WWWWWWWWWW'";

  private final Program program = new Program();

  @Test
  void a_guest_cancels_what_nobody_has_begun_and_her_money_goes_back() {
    var order = paid();
    try (var buyer = buyer("canceller")) {
      buyer.opens("/order/find").types("Order number", number(order));
      buyer.types("E-mail", "program@example.org").presses("Show my order");
      buyer.follows("Cancel what is not begun").reads("goes back to you").looksAround();
      buyer.presses("Cancel these pieces").reads("The pieces are cancelled").reads("Money back");
      Journey.untilThere(buyer, ", sent");
      buyer.looksAround();
      assertEquals("CANCELLED", status(order));
    }
  }

  @Test
  void a_guest_withdraws_in_two_steps_and_keeps_a_receipt() {
    var order = paid();
    try (var buyer = buyer("withdrawer")) {
      buyer.opens("/").follows("Withdraw from contract here");
      buyer
          .types("Order number", number(order))
          .types("E-mail", "program@example.org")
          .looksAround();
      buyer.presses("Next").reads("You are about to withdraw").reads("Greta Muster").looksAround();
      assertEquals("PAID", status(order));
      buyer.presses("Confirm withdrawal").reads("We have received your withdrawal");
      buyer.reads("RT-").reads("UTC").reads("This is your receipt").looksAround();
      assertEquals("CANCELLED", status(order));
      buyer.page.reload();
      buyer.reads("We have received your withdrawal");
    }
    try (var office = Journey.staff("withdrawn", "Network admin")) {
      office.opens("/trade/order?n=" + number(order)).reads("has gone back on the contract");
      office.reads("What the buyer asked for").reads("Withdrawal").looksAround();
    }
  }

  @Test
  void a_piece_that_was_sent_comes_back_and_the_office_settles_it() throws SQLException {
    var number = Journey.row(SENT).get(0);
    var email = Journey.row("SELECT email FROM customer_order WHERE number = ?", number).get(0);
    try (var buyer = buyer("returner")) {
      buyer.opens("/order/find").types("Order number", number).types("E-mail", email);
      buyer.presses("Show my order").follows("Send something back").looksAround();
      buyer.chooses("What would you like?", "Something is broken, wrong or missing");
      buyer.page.locator("input[id$=pieces]").first().fill("1");
      buyer.types("Tell us more", "A thread is loose").presses("Ask for it");
      buyer.reads("We have your request").reads("we look at it").looksAround();
      agrees(number);
      buyer.page.reload();
      buyer.reads("Speicherweg 12").reads("It costs you nothing");
      buyer.types("Tracking number, if there is one", "RR 1 DE").presses("I have sent it");
      buyer.reads("on its way to us").reads("RR 1 DE").looksAround();
      settles(number);
      Journey.untilThere(buyer, "Claim");
      buyer.reads("settled").reads("Please put the slip in");
    }
  }

  private static void agrees(String number) {
    try (var office = Journey.staff("returns", "Network admin")) {
      office.opens("/trade/returns").reads("A thread is loose").looksAround();
      office.page.locator("tr:has-text('" + number + "') a").first().click();
      office.reads("Speicherweg 12").reads("The house pays for the way back");
      office.types("The buyer is told", "Please put the slip in").looksAround();
      office.presses("Agree").reads("The buyer is told");
    }
  }

  private static void settles(String number) {
    try (var office = Journey.staff("returns", "Network admin")) {
      office.opens("/trade/returns?state=SENT").reads("RR 1 DE").looksAround();
      office.page.locator("tr:has-text('" + number + "') a").first().click();
      office.reads("How many of each are in the parcel").looksAround();
      office.presses("They are here").reads("Look at them").reads("1 came back");
      office.types("Money that goes back", "5.00").chooses("What it came from", "Packing");
      office.looksAround().presses("Settle the request").reads("The request is settled");
      office.opens("/trade/returns").reads("Borne by the house").reads("Packing");
      mends(office);
      office.opens("/trade/refunds").reads("The parcel never arrived").looksAround();
      office.opens("/trade/order?n=" + number).reads("claim").looksAround();
      givesBack(office);
    }
  }

  private static void givesBack(Visitor office) {
    var form = office.page.locator("form#give");
    form.getByLabel("Amount").fill("1.00");
    form.getByLabel("What it came from").selectOption("The shop described it otherwise");
    form.getByLabel("What happened").fill("It is a shade darker");
    office
        .presses("Give it back")
        .reads("goodwill (The shop described it otherwise)")
        .looksAround();
  }

  /** Of the trays that fell from a cart one is left to be mended. */
  private static void mends(Visitor office) {
    office.opens("/trade/stock").reads("Kept back").looksAround();
    office.opens("/trade/variant?sku=SKU-BAMBOO-TEA-TRAY");
    office.chooses("What became of pieces", "Damaged ones are mended and as new");
    office.types("How many", "1").types("Why", "It has a new rim").looksAround();
    office.presses("Write it down").reads("It is written down with its reason");
  }

  @Test
  void the_invoice_of_a_parcel_is_there_for_its_buyer_and_for_nobody_else() throws SQLException {
    var packed =
        "SELECT o.number, o.email FROM customer_order o JOIN order_shipment s ON s.order_id = o.id"
            + " WHERE s.packing_id IS NOT NULL AND s.shipment_number = 1";
    var order = Journey.row(packed);
    var wire = new Wire(RunningHouse.get().address(Site.SHOP));
    var form = Wire.form(wire.get("/order/find"), "find", "open");
    form.put("find:number", order.get(0));
    form.put("find:email", order.get(1));
    var sign = Wire.found(Wire.header(wire.post("/order/find", form), "Location"), "sign=(.+)");
    var invoice = "/order/invoice?number=" + order.get(0) + "&sign=";
    var file = wire.get(invoice + sign + "&parcel=1");
    assertEquals(200, file.statusCode());
    assertTrue(file.body().startsWith("%PDF"));
    for (String wrong : List.of(sign + "&parcel=99", sign + "&parcel=x", "x&parcel=1", sign))
      assertEquals(404, wire.get(invoice + wrong).statusCode(), wrong);
  }

  @Test
  void who_asked_for_a_large_refund_cannot_approve_it_and_a_second_person_can()
      throws SQLException {
    var ref = Journey.row("SELECT ref FROM refund WHERE approved_at IS NULL").get(0);
    var own = decide("Network admin", ref);
    assertTrue(own.contains("Somebody else has to approve it"), own);
    var other = decide("Deputy admin", ref);
    assertTrue(other.isEmpty(), other);
    var approved = Journey.row("SELECT approved_by, asked_by FROM refund WHERE ref = ?", ref);
    assertNotEquals(approved.get(0), approved.get(1));
  }

  @Test
  void what_was_declined_of_a_cancelled_line_is_asked_for_again_and_its_buyer_knows_of_it()
      throws SQLException {
    var order = paid(program.basket("eri-silk-shawl", 2));
    try (var office = Journey.staff("line-canceller", "Network admin")) {
      office.opens("/trade/order?n=" + number(order)).presses("Cancel this line");
      office.reads("The line is cancelled");
    }
    var ref = Journey.row("SELECT ref FROM refund WHERE order_number = ?", number(order)).get(0);
    var page = "/order/status?number=" + number(order) + "&sign=" + order.getString("sign");
    try (var office = Journey.staff("decliner", "Deputy admin");
        var buyer = buyer("waiter")) {
      office.opens("/trade/refunds?r=" + ref).presses("Decline it").reads("is declined");
      buyer.opens(page).reads("is not there yet: we look at it once more").looksAround();
      office.opens("/trade/refunds?state=DECLINED").looksAround();
      office.page.locator("a[href$='again=" + ref + "']").click();
      office.reads("It came to nothing").looksAround().presses("Send it again");
      office.reads("It waits for a second person");
      office.opens("/trade/refunds?state=DECLINED").reads("Sent again as").looksAround();
      var next = Journey.row("SELECT again_ref FROM refund WHERE ref = ?", ref).get(0);
      assertEquals("", decide("Network admin", next));
      buyer.opens(page).doesNotRead("not there yet");
      Journey.untilThere(buyer, ", sent");
    }
  }

  /** Gives what the page says when it is shown again; nothing when it went on. */
  private static String decide(String who, String ref) {
    var wire = Staff.wire(who);
    var path = "/trade/refunds?r=" + ref;
    var answer = wire.post(path, Wire.form(wire.get(path), "decide", "approve"));
    return answer.statusCode() == 302 ? "" : answer.body();
  }

  @Test
  void what_a_program_says_about_prices_changes_no_price() {
    var plain = read(201, program.write("POST", "/orders", Program.order(basket())));
    var total = plain.getJsonObject("order").getJsonObject("total");
    var forged =
        Program.order(basket())
            .replace(
                "\"name\"",
                "\"total\":{\"amount\":\"0.01\",\"currency\":\"INR\"},\"price\":1,"
                    + "\"deliveryPrice\":0,\"currency\":\"INR\",\"discount\":\"100\",\"name\"");
    var answer = program.write("POST", "/orders", forged);
    if (answer.statusCode() == 201)
      assertEquals(total, read(201, answer).getJsonObject("order").getJsonObject("total"));
    else assertEquals(4, answer.statusCode() / 100, answer.body());
  }

  @Test
  void what_a_page_is_sent_about_amounts_changes_nothing() throws SQLException {
    var order = paid();
    var wire = new Wire(RunningHouse.get().address(Site.SHOP));
    var path = "/order/cancel?number=" + number(order) + "&sign=" + order.getString("sign");
    var form = Wire.form(wire.get(path), "cancel", "do");
    form.put("back", "999999");
    form.put("cancel:back", "999999");
    form.put("currency", "INR");
    assertEquals(302, wire.post(path, form).statusCode());
    var sums =
        Journey.row(
            "SELECT SUM(r.minor), MAX(p.minor), MAX(r.currency) FROM refund r JOIN payment p ON"
                + " p.ref = r.payment_ref WHERE r.order_number = ?",
            number(order));
    assertEquals(sums.get(0), sums.get(1));
    assertEquals("EUR", sums.get(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/order/status", "/order/cancel", "/order/return", "/order/withdraw"})
  void nobody_opens_the_order_of_another_by_guessing(String page) {
    var wire = new Wire(RunningHouse.get().address(Site.SHOP));
    var mine = paid();
    var hers = paid();
    var own = page + "?number=" + number(mine) + "&sign=" + mine.getString("sign");
    assertEquals(200, wire.get(own).statusCode());
    for (String sign : List.of(mine.getString("sign"), "", "x"))
      assertEquals(404, wire.get(page + "?number=" + number(hers) + "&sign=" + sign).statusCode());
  }

  /** The page was hers; what it is sent to is not. */
  @Test
  void a_form_of_ones_own_order_does_not_cancel_that_of_another() {
    var wire = new Wire(RunningHouse.get().address(Site.SHOP));
    var mine = paid();
    var hers = paid();
    var own = "/order/cancel?number=" + number(mine) + "&sign=" + mine.getString("sign");
    var form = Wire.form(wire.get(own), "cancel", "do");
    var other = "/order/cancel?number=" + number(hers) + "&sign=" + mine.getString("sign");
    assertEquals(404, wire.post(other, form).statusCode());
    assertEquals("PAID", status(hers));
  }

  @Test
  void what_was_sold_before_a_late_payment_came_is_there_in_another_piece() throws SQLException {
    var order = paid(program.basket("bamboo-desk-basket", 1));
    isSoldToAnother(order);
    try (var buyer = buyer("instead")) {
      buyer.opens("/order/find").types("Order number", number(order));
      buyer.types("E-mail", "program@example.org").presses("Show my order");
      buyer.reads("You take something else instead").looksAround();
      buyer.page.locator("input[name=instead]").last().check();
      buyer.presses("Take this instead").reads("you took something else instead");
      buyer.reads("You took this instead of what was sold").reads("Money back");
      buyer.page.evaluate(WIDEST_NUMBER);
      buyer.looksAround();
    }
    var lines =
        "SELECT COUNT(*), MAX(l.in_place_of) FROM order_line l JOIN customer_order o"
            + " ON o.id = l.order_id WHERE o.number = ?";
    assertEquals(List.of("2", "1"), Journey.row(lines, number(order)));
    isKeptBack(order, 0);
  }

  @Test
  void what_leaves_later_has_a_new_day_and_its_buyer_takes_her_money_instead() {
    var order = paid();
    var first = line(order).getString("shipBy");
    var day = LocalDate.parse(first).plusDays(30).toString();
    try (var office = Journey.staff("promiser", "Network admin")) {
      office.opens("/trade/order?n=" + number(order));
      office.page.locator("input[id$=tick]").check();
      office.types("New day", day).chooses("Reason", "Flood or weather");
      office.presses("Promise this day").reads("The new day is promised").looksAround();
      office.reads("asked, no answer yet");
      office.opens("/trade/orders?pile=ALL").chooses("New day", "A buyer was told one");
      office.presses("Show these");
      office.page.waitForURL(address -> address.contains("told=1"));
      office.reads(number(order)).looksAround();
      var row = office.page.locator("tr:has-text('" + number(order) + "')").innerText();
      assertTrue(row.contains("asked, no answer yet"), row);
    }
    assertEquals(day, line(order).getString("shipBy"));
    assertEquals(first, line(order).getString("firstShipBy"));
    try (var buyer = buyer("later")) {
      buyer.opens("/order/status?number=" + number(order) + "&sign=" + order.getString("sign"));
      buyer.reads("This leaves later than we promised").reads("a flood").looksAround();
      buyer.presses("My money back for this").reads("Money back").reads("Cancelled");
      assertEquals("CANCELLED", status(order));
    }
  }

  private JsonObject line(JsonObject order) {
    return read(200, program.get(address(order, ""))).getJsonArray("lines").getJsonObject(0);
  }

  /** The store keeps its pieces back, or she would be given one at once. */
  private static void isKeptBack(JsonObject order, int pieces) throws SQLException {
    var back =
        "UPDATE stock_item i JOIN order_line l ON l.sku = i.sku AND l.line_number = 1"
            + " JOIN customer_order o ON o.id = l.order_id SET i.safety = ? WHERE o.number = ?";
    try (var connection = RunningHouse.get().connect();
        var change = connection.prepareStatement(back)) {
      change.setInt(1, pieces);
      change.setString(2, number(order));
      assertEquals(1, change.executeUpdate());
    }
  }

  private static void isSoldToAnother(JsonObject order) throws SQLException {
    isKeptBack(order, 9_999);
    var all =
        "UPDATE order_line l JOIN customer_order o ON o.id = l.order_id"
            + " SET l.short_quantity = l.quantity WHERE o.number = ?";
    try (var connection = RunningHouse.get().connect();
        var change = connection.prepareStatement(all)) {
      change.setString(1, number(order));
      assertEquals(1, change.executeUpdate());
    }
  }

  private static Visitor buyer(String name) {
    return new Visitor(name, RunningHouse.get().address(Site.SHOP), false);
  }

  private String basket() {
    return program.basket("eri-silk-shawl", 1);
  }

  /** Bought by a program, paid. */
  private JsonObject paid() {
    return paid(basket());
  }

  private JsonObject paid(String basket) {
    var placed = read(201, program.write("POST", "/orders", Program.order(basket)));
    var order = placed.getJsonObject("order");
    read(200, program.write("POST", address(order, "/test-payment"), "{}"));
    return order;
  }

  private String status(JsonObject order) {
    return read(200, program.get(address(order, ""))).getString("status");
  }

  private static String address(JsonObject order, String below) {
    return "/orders/" + number(order) + below + "?sign=" + order.getString("sign");
  }

  private static String number(JsonObject order) {
    return order.getString("number");
  }
}
