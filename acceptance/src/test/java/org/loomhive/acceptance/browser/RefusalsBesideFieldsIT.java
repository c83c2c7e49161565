package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What the business refuses is said beside the field that it is about, and nothing is lost. */
class RefusalsBesideFieldsIT {
  @Test
  void an_address_or_password_that_is_not_good_enough() {
    var visitor = new Wire(RunningHouse.get().address(Site.SHOP));
    var form = Wire.form(visitor.get("/register"), "register", "go");
    form.put("register:email", "nobody at all");
    form.put("register:password", "three blue looms");
    says(visitor.post("/register", form), "register:email", "does not look like an e-mail");
    form = Wire.form(visitor.get("/register"), "register", "go");
    form.put("register:email", "kept@example.org");
    form.put("register:password", "short");
    var answer = visitor.post("/register", form);
    says(answer, "register:password", "at least 10 characters");
    assertTrue(answer.body().contains("kept@example.org"), "what she typed is still there");
  }

  @Test
  void a_pin_that_is_too_simple_and_an_account_that_is_none() {
    var member = member();
    var pin = Wire.form(member.get("/profile/pin"), "pin", "change");
    pin.putAll(Map.of("pin:now", "270613", "pin:next", "123456"));
    says(member.post("/profile/pin", pin), "pin:next", "six digits");
    var account = Wire.form(member.get("/profile/payout"), "account", "drop");
    account.putAll(
        Map.of("account:number", "12", "account:again", "12", "account:holder", "Ka Test"));
    account.put("account:bankCode", "SBIN0000001");
    says(member.post("/profile/payout", account), "account:number", "9 to 18 digits");
    account = Wire.form(member.get("/profile/payout"), "account", "drop");
    account.putAll(
        Map.of(
            "account:number",
            "123456789012",
            "account:again",
            "123456789012",
            "account:holder",
            "Ka Test"));
    account.put("account:bankCode", "SBIN");
    says(member.post("/profile/payout", account), "account:bankCode", "11 signs");
  }

  @Test
  void more_material_than_the_work_needs() {
    var manager = Staff.wire("Manager meghalaya");
    var list = manager.get("/workshop/orders?state=TO_PREPARE");
    var work = "/workshop/order?n=" + Wire.found(list, "workshop/order\\?n=([A-Z0-9-]+)");
    var page = manager.get(work);
    var form = Wire.form(page, "choose", "set");
    form.put("choose:lot", Wire.found(page, "<option value=\"(LOT-[^\"]+)\""));
    form.put("choose:amount", "99999");
    var answer = manager.post(work, form);
    says(answer, "choose:reason", "more than the recipe lets pass");
    assertTrue(Wire.found(answer, "(<input[^>]* name=\"choose:amount\"[^>]*>)").contains("99999"));
    form.put("choose:unit", "BUNDLE");
    answer = manager.post(work, form);
    says(answer, "choose:amount", "Nobody said yet what 99,999 bundles of lot");
    assertTrue(Wire.found(answer, "(<input[^>]* name=\"choose:amount\"[^>]*>)").contains("99999"));
  }

  @Test
  void what_the_framework_refuses_is_said_in_our_words() {
    var manager = Staff.wire("Manager meghalaya");
    var form = Wire.form(manager.get("/workshop/receive"), "receive", "do");
    form.putAll(Map.of("receive:amount", "-1", "receive:cost", "much"));
    var answer = manager.post("/workshop/receive", form);
    says(answer, "receive:amount", "Please give a number from 0.001 to 100,000.");
    says(answer, "receive:cost", "Please give a number, for example 12.50.");
  }

  @Test
  void a_material_whose_code_is_taken() {
    var manager = Staff.wire("Manager meghalaya");
    var form = Wire.form(manager.get("/workshop/material-new"), "material", "do");
    form.putAll(Map.of("material:name", "Ramie yarn", "material:code", "eri yarn"));
    form.put("material:unit", "KILOGRAM");
    var answer = manager.post("/workshop/material-new", form);
    says(answer, "material:code", "The code ERI_YARN is that of");
    assertTrue(answer.body().contains("Ramie yarn"), "what she typed is still there");
  }

  private static Wire member() {
    var visitor = new Wire(RunningHouse.get().address(Site.PORTAL));
    var form = Wire.form(visitor.get("/sign-in"), "signin", "go");
    form.put("signin:phone", "10000 00002");
    form.put("signin:pin", "270613");
    assertEquals(302, visitor.post("/sign-in", form).statusCode());
    return visitor;
  }

  /** The sentence stands in what describes the field, and the field is marked. */
  private static void says(HttpResponse<String> answer, String field, String sentence) {
    assertEquals(200, answer.statusCode());
    var message = Wire.found(answer, "id=\"" + field + "Error\"[^>]*>([^<]+)<");
    assertTrue(message.contains(sentence), message);
    var input = Wire.found(answer, "(<input[^>]* name=\"" + field + "\"[^>]*>)");
    assertTrue(input.contains("aria-invalid=\"true\""), input);
    assertTrue(input.contains(field + "Error"), input);
  }
}
