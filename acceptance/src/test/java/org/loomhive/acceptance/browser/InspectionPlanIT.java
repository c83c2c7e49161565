package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loomhive.launcher.Site;

/** What pieces are looked at for is written in the office, and who looks when many are rejected. */
class InspectionPlanIT {
  private static final String PAGE = "/workshop/plans";

  @Test
  void a_measure_without_its_target_is_told_so_beside_the_field_and_then_the_plan_is_in_force() {
    var account = RunningHouse.signIn("admin", "Quality");
    try (var quality =
        new Visitor("inspection-plan", RunningHouse.get().address(Site.ADMIN), true)) {
      quality.opens("/").types("E-mail", account.name()).types("Password", account.secret());
      quality.presses("Sign in").reads("Sign out").opens(PAGE);
      quality.page.locator("form#plan select[id='plan:kind']").first().selectOption("HONEY");
      fill(quality, 0, "name", "Even thread");
      fill(quality, 1, "name", "Twist");
      quality.page.locator("form#plan select[id$=':how']").nth(1).selectOption("MEASURE");
      quality.presses("Put it in force");
      quality.page.locator("form#plan [id$=':1:targetError']").waitFor();
      assertEquals(
          "Say what Twist should measure, and by how much it may differ.",
          quality.page.locator("form#plan [id$=':1:targetError']").innerText());
      assertEquals(
          "",
          quality.page.locator("form#plan [id$=':0:targetError']").allInnerTexts().stream()
              .findFirst()
              .orElse(""));
      assertEquals("Even thread", value(quality, 0, "name"));
      quality.looksAround();
      fill(quality, 1, "target", "40");
      fill(quality, 1, "tolerance", "5");
      fill(quality, 1, "unit", "turns in 10 cm");
      quality.presses("Put it in force").reads("Twist").reads("40 ± 5 turns in 10 cm");
      quality.reads("Even thread").looksAround();
    }
  }

  private static void fill(Visitor who, int line, String field, String text) {
    who.page.locator("form#plan input[id$=':" + line + ":" + field + "']").fill(text);
  }

  private static String value(Visitor who, int line, String field) {
    return who.page.locator("form#plan input[id$=':" + line + ":" + field + "']").inputValue();
  }

  @Test
  void from_which_share_on_others_look_is_changed_by_the_network_and_is_a_part_of_a_hundred() {
    var network = Staff.wire("Network admin");
    var page = network.get(PAGE);
    var field = Wire.found(page, "name=\"(rules:[^\"]*percent)\"");
    var before = Wire.form(page, "rules").get(field);
    var refused = send(network, field, "101");
    assertTrue(refused.body().contains("Please give a number from 0 to 100."), refused.body());
    assertEquals(302, send(network, field, "35").statusCode());
    assertEquals("35", Wire.form(network.get(PAGE), "rules").get(field));
    var read = Staff.wire("Quality").get(PAGE).body();
    assertTrue(read.contains("<dd>35 %</dd>"), read);
    assertFalse(read.contains("id=\"rules\""), read);
    assertEquals(302, send(network, field, before).statusCode());
  }

  private static HttpResponse<String> send(Wire who, String field, String percent) {
    var form = Wire.form(who.get(PAGE), "rules", "do");
    form.putAll(Map.of(field, percent));
    return who.post(PAGE, form);
  }
}
