package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/** How people come to an installation: the staff by invitation, members by a PIN. */
class StaffComesInIT {
  @Test
  void nothing_is_open_before_she_chose_her_own_password() {
    var admin = Staff.wire("Network admin");
    var form = Wire.form(admin.get("/people/staff"), "invite", "open");
    var email = "new-" + System.nanoTime() + "@example.org";
    form.put("invite:email", email);
    form.put("invite:called", "New Auditor");
    form.put("invite:roles", "AUDITOR");
    var told = admin.post("/people/staff", form);
    var password = Wire.found(told, "id=\"password\">([^<]+)<");
    assertEquals("private, no-store", Wire.header(told, "Cache-Control"));
    assertFalse(admin.get("/people/staff").body().contains(password), "told once");
    var visitor = new Wire(RunningHouse.get().address(Site.ADMIN));
    var seed = Wire.found(told, "id=\"seed\">([^<]+)<");
    Staff.signIn(visitor, new SignIn("admin", "New Auditor", email, password, seed));
    for (String path : new String[] {"/", "/trade/orders", "/books/", "/nothing"})
      assertEquals("/admin/own/password", Wire.header(visitor.get(path), "Location"), path);
    var own = Wire.form(visitor.get("/own/password"), "own", "do");
    own.put("own:now", password);
    own.put("own:next", password);
    var same = visitor.post("/own/password", own);
    assertTrue(Wire.found(same, "id=\"own:nextError\"[^>]*>([^<]+)").contains("another password"));
  }

  @Test
  void an_account_that_is_closed_ends_also_the_open_session() {
    var leaving = Staff.invite("Leaving Manager", "MANAGER");
    assertEquals(200, leaving.wire().get("/trade/orders").statusCode());
    var admin = Staff.wire("Network admin");
    var page = admin.get("/people/staff");
    var row = rowOf(page.body(), leaving.account().name());
    var form = Wire.form(page, Wire.found(row, "<form id=\"([^\"]+:change)\""), "close");
    assertEquals(302, admin.post("/people/staff", form).statusCode());
    assertEquals("/admin/sign-in", Wire.header(leaving.wire().get("/trade/orders"), "Location"));
    assertTrue(
        rowOf(admin.get("/people/staff").body(), leaving.account().name()).contains("closed"));
  }

  @Test
  void a_manager_adds_a_member_who_comes_into_the_portal_with_her_pin() {
    var manager = Staff.wire("Manager meghalaya");
    var form = Wire.form(manager.get("/people/add"), "add", "do");
    form.put("add:called", "Ka Thymmai");
    form.put("add:group", "Nongpoh Road Group");
    form.put("add:skills", "WEAVING");
    var added = manager.post("/people/add", form);
    assertEquals(302, added.statusCode());
    var page = Wire.header(added, "Location").replaceFirst("^/admin", "");
    var phone = "9%09d".formatted(System.nanoTime() % 1_000_000_000L);
    var give = Wire.form(manager.get(page), "give", "do");
    give.put("give:phone", "12");
    var wrong = manager.post(page, give);
    assertTrue(Wire.found(wrong, "id=\"give:phoneError\"[^>]*>([^<]+)").contains("phone number"));
    give = Wire.form(wrong, "give", "do");
    give.put("give:phone", phone);
    var pin = Wire.found(manager.post(page, give), "id=\"pin\">(\\d{6})<");
    var member = new Wire(RunningHouse.get().address(Site.PORTAL));
    var door = Wire.form(member.get("/sign-in"), "signin", "go");
    door.put("signin:phone", phone);
    door.put("signin:pin", pin);
    assertEquals(302, member.post("/sign-in", door).statusCode());
    assertTrue(member.get("/profile").body().contains("Ka Thymmai"));
    assertFalse(manager.get(page).body().contains(pin), "shown once");
  }

  private static String rowOf(String page, String email) {
    for (String row : page.split("<tr>")) if (row.contains(email)) return row;
    throw new AssertionError(email + " is not on the list");
  }
}
