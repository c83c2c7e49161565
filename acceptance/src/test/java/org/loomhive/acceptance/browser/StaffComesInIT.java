package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/** How people come to an installation: the staff by invitation, members by a PIN. */
class StaffComesInIT {
  @Test
  void nothing_is_open_before_she_chose_her_own_password() {
    var account = invitedInABrowser();
    try (var she = Journey.staff("new-auditor", account)) {
      for (String path : List.of("/", "/trade/orders", "/books/", "/nothing"))
        assertTrue(she.opens(path).page.url().endsWith("/admin/own/password"), path);
      she.types("Password now", account.secret()).types("New password", account.secret());
      she.presses("Choose it").reads("Choose another password than the one you have");
      she.looksAround();
      she.types("Password now", account.secret()).types("New password", "nine green looms");
      she.presses("Choose it").reads("The password is yours now").looksAround();
      she.opens("/books/").reads("Pay runs");
    }
  }

  /** What she needs is on one answer only. */
  private static SignIn invitedInABrowser() {
    try (var admin = Journey.staff("network-admin", "Network admin")) {
      var email = "new-" + System.nanoTime() + "@example.org";
      admin.opens("/people/staff").looksAround().types("E-mail", email);
      admin.types("Called", "New Auditor").page.getByLabel("Auditor").first().check();
      admin.presses("Open the account").reads("It is shown once").looksAround();
      var password = admin.page.locator("#password").innerText();
      var seed = admin.page.locator("#seed").innerText();
      admin.opens("/people/staff").reads(email).doesNotRead(password).doesNotRead(seed);
      return new SignIn("admin", "New Auditor", email, password, seed);
    }
  }

  @Test
  void nobody_comes_into_care_by_the_word_of_one_person() {
    var email = "care-" + System.nanoTime() + "@example.org";
    try (var admin = Journey.staff("network-admin", "Network admin")) {
      admin.opens("/people/staff").types("E-mail", email).types("Called", "New Case Worker");
      admin.page.getByLabel("Case worker").first().check();
      admin.presses("Open the account").reads("Somebody else has to agree").looksAround();
      admin.doesNotRead("It is shown once").reads("waits for a second person");
    }
    assertFalse(Staff.wire("Deputy admin").get("/people/staff").body().contains("your word"));
    try (var colleague = Journey.staff("colleague", "Case worker")) {
      colleague.opens("/care/").reads("Ways in that wait for your word").reads(email).looksAround();
      colleague.presses("Agree and make it").reads("It is shown once").reads(email).looksAround();
    }
  }

  @Test
  void a_cooperative_joins_the_network_and_is_told_anew() {
    var name = "Test Weavers " + System.nanoTime();
    try (var admin = Journey.staff("grows", "Network admin")) {
      admin.opens("/people/cooperatives").looksAround().follows("Add a cooperative");
      admin.types("Name", name).types("State", "Meghalaya").types("District", "Ri Bhoi");
      admin.looksAround().presses("Write it down").reads("is no state code").looksAround();
      admin
          .types("State", "in-ml")
          .presses("Write it down")
          .reads("It is written down")
          .reads(name);
      admin.page.locator("tr:has-text('" + name + "') a").last().click();
      admin.types("District", "Phek");
      admin.looksAround().presses("Write it down").reads("Phek");
      admin.opens("/people/members").reads(name);
    }
  }

  @Test
  void an_account_that_is_closed_ends_also_the_open_session() {
    var leaving = Staff.invite("Leaving Manager", "MANAGER");
    assertEquals(200, leaving.wire().get("/trade/orders").statusCode());
    var admin = Staff.wire("Network admin");
    var page = admin.get("/people/staff");
    var row = Staff.rowOf(page.body(), leaving.account().name(), "");
    var form = Wire.form(page, Wire.found(row, "<form id=\"([^\"]+:change)\""), "close");
    assertEquals(302, admin.post("/people/staff", form).statusCode());
    assertEquals("/admin/sign-in", Wire.header(leaving.wire().get("/trade/orders"), "Location"));
    assertTrue(
        Staff.rowOf(admin.get("/people/staff").body(), leaving.account().name(), "")
            .contains("closed"));
  }

  @Test
  void a_manager_adds_a_member_who_comes_into_the_portal_with_her_pin() {
    var phone = "9%09d".formatted(System.nanoTime() % 1_000_000_000L);
    String pin;
    try (var manager = Journey.staff("adds-a-member", "Manager meghalaya")) {
      manager.opens("/people/members").looksAround().follows("Add a member");
      manager.types("Called", "Ka Thymmai").types("Group", "Nongpoh Road Group");
      manager.page.getByLabel("Weaving").check();
      manager.looksAround().presses("Add her").reads("She is a member now");
      manager.types("Phone number", "12").presses("Make a PIN");
      manager.reads("does not look like a phone number").looksAround();
      manager.types("Phone number", phone).presses("Make a PIN").reads("shown once").looksAround();
      pin = manager.page.locator("#pin").innerText();
      manager.opens(manager.page.url().replaceFirst(".*/admin", "")).doesNotRead(pin);
    }
    var member = new Wire(RunningHouse.get().address(Site.PORTAL));
    var door = Wire.form(member.get("/sign-in"), "signin", "go");
    door.put("signin:phone", phone);
    door.put("signin:pin", pin);
    assertEquals(302, member.post("/sign-in", door).statusCode());
    assertTrue(member.get("/profile").body().contains("Ka Thymmai"));
  }
}
