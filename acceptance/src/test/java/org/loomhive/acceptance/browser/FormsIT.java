package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.acceptance.browser.Doors.wire;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** Forms that are sent late, twice, at once, without script, or with something wrong in them. */
class FormsIT {
  private static final String STATE = "jakarta.faces.ViewState";
  private static final String FORGOTTEN = "12:34";
  private static final Pattern LOT = Pattern.compile("/workshop/lot\\?n=([A-Z0-9-]+)");

  @Test
  void a_page_that_waited_too_long_comes_again_with_what_was_typed() {
    var visitor = wire(Site.PORTAL);
    var form = Wire.form(visitor.get("/sign-in"));
    form.put(STATE, "12:34");
    form.put("signin:phone", "98765 43210");
    var answer = visitor.post("/sign-in", form);
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("98765 43210"));
    assertTrue(answer.body().contains("waited too long"));
  }

  @Test
  void a_form_with_a_spent_token_does_nothing() {
    var visitor = wire(Site.SHOP);
    var form = Wire.form(visitor.get("/register"));
    form.put("register:email", "once-" + System.nanoTime() + "@example.org");
    form.put("register:password", "three blue looms");
    assertEquals(302, visitor.post("/register", form).statusCode());
    assertTrue(visitor.post("/register", form).body().contains("done already"));
  }

  /** Pages that must open something before they can be shown. */
  @Test
  void a_page_about_one_thing_comes_again_too_with_what_was_typed() {
    var office = Staff.wire("Manager meghalaya");
    var lot = aLot(office);
    var form = Wire.form(office.get(lot), "lose", "do");
    form.put(STATE, FORGOTTEN);
    form.put("lose:from", "store");
    form.put("lose:kind", "ANIMALS");
    form.put("lose:amount", "1.25");
    form.put("lose:reason", "Mice were in the store");
    var late = office.post(lot, form);
    assertEquals(200, late.statusCode());
    assertTrue(late.body().contains("Mice were in the store"));
    assertTrue(late.body().contains("value=\"1.25\""));
    assertTrue(late.body().matches("(?s).*<li class=\"note warn\">\\s*This page had waited.*"));
    var again = Wire.form(late, "lose", "do");
    again.put("lose:from", "store");
    again.put("lose:kind", "ANIMALS");
    again.put("lose:amount", "0.001");
    assertEquals(302, office.post(lot, again).statusCode());
  }

  @Test
  void a_parcel_that_was_typed_in_too_late_is_not_typed_twice() {
    var office = Staff.wire("Manager meghalaya");
    var order =
        office
            .get("/trade/orders?pile=TO_SHIP")
            .body()
            .replaceFirst("(?s).*?(/trade/order\\?n=[^\"]+)\".*", "$1");
    var page = office.get(order);
    var form = Wire.form(page, "pack", "do");
    form.put(STATE, FORGOTTEN);
    form.put("pack:grams", "431");
    var late = office.post(order, form);
    assertEquals(200, late.statusCode());
    assertTrue(late.body().contains("value=\"431\""));
    assertTrue(late.body().contains("waited too long"));
  }

  @Test
  void the_same_form_sent_ten_times_at_once_does_its_deed_once() throws Exception {
    var office = Staff.wire("Manager meghalaya");
    var lot = aLot(office);
    var form = loss(office.get(lot), "0.001", "ten at once " + System.nanoTime());
    Callable<HttpResponse<String>> sending = () -> office.post(lot, form);
    var hands = Executors.newFixedThreadPool(10);
    try {
      for (var answer : hands.invokeAll(Collections.nCopies(10, sending)))
        assertTrue(answer.get().statusCode() < 400, answer.get().body());
    } finally {
      hands.shutdown();
    }
    assertEquals(1, losses(form.get("lose:reason")));
  }

  /** Its deed was refused: to say that it was done already would be false. */
  @Test
  void a_form_that_was_refused_may_be_sent_again() throws SQLException {
    var office = Staff.wire("Manager meghalaya");
    var lot = aLot(office);
    var form = loss(office.get(lot), "99999", "refused " + System.nanoTime());
    var refused = office.post(lot, form);
    assertEquals(200, refused.statusCode());
    assertTrue(refused.body().contains("free in the store, and this takes"), refused.body());
    assertEquals(0, losses(form.get("lose:reason")));
    form.put("lose:amount", "0.001");
    var state = Wire.form(refused, "lose").get(STATE);
    form.put(STATE, state);
    assertEquals(302, office.post(lot, form).statusCode());
    assertTrue(office.post(lot, form).body().contains("done already"));
    assertEquals(1, losses(form.get("lose:reason")));
  }

  /** No nonce is sent without script; the rich components insist on one. */
  @Test
  void a_form_of_the_office_works_without_script_also_when_it_is_shown_again() throws SQLException {
    var office = Staff.wire("Manager meghalaya");
    var lot = aLot(office);
    var reason = "without script " + System.nanoTime();
    var form = loss(office.get(lot), "0.001", reason);
    form.put("lose:amount", "");
    var again = office.post(lot, form);
    assertEquals(200, again.statusCode());
    assertTrue(again.body().contains("Please fill this in."));
    var second = loss(again, "nothing", reason);
    var third = loss(office.post(lot, second), "0.001", reason);
    assertEquals(302, office.post(lot, third).statusCode());
    assertEquals(1, losses(reason));
  }

  private static Map<String, String> loss(HttpResponse<String> page, String much, String why) {
    var form = Wire.form(page, "lose", "do");
    assertFalse(form.containsKey("primefaces.nonce"));
    form.put("lose:from", "store");
    form.put("lose:kind", "ANIMALS");
    form.put("lose:amount", much);
    form.put("lose:reason", why);
    return form;
  }

  /** One that still has something in the store. */
  private static String aLot(Wire office) {
    var found = new ArrayList<String>();
    var lots = LOT.matcher(office.get("/workshop/materials").body());
    while (lots.find()) found.add("/workshop/lot?n=" + lots.group(1));
    return found.get(0);
  }

  private static int losses(String reason) throws SQLException {
    try (var db = RunningHouse.get().connect();
        var count =
            db.prepareStatement("select count(*) from material_movement where reason = ?")) {
      count.setString(1, reason);
      var rows = count.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }
}
