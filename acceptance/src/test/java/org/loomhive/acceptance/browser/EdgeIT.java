package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.launcher.Site;

/** The safe edge of the three sites, tried over the wire as an attacker would try it. */
class EdgeIT {
  private static final String STATE = "jakarta.faces.ViewState";

  @ParameterizedTest
  @EnumSource(Site.class)
  void every_answer_carries_the_safe_headers(Site site) {
    for (String path : new String[] {"/sign-in", "/nothing-here"}) {
      var answer = wire(site).get(path);
      var policy = Wire.header(answer, "Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
      assertFalse(policy.replaceFirst("style-src[^;]*", "").contains("unsafe"), policy);
      assertEquals("nosniff", Wire.header(answer, "X-Content-Type-Options"));
      assertEquals("", Wire.header(answer, "Server"));
      assertEquals("", Wire.header(answer, "X-Powered-By"));
    }
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void the_session_cookie_is_out_of_reach_of_scripts_and_foreign_sites(Site site) {
    var cookie = Wire.header(wire(site).get("/sign-in"), "Set-Cookie").toLowerCase();
    assertTrue(cookie.contains("httponly"), cookie);
    assertTrue(cookie.contains("samesite=lax"), cookie);
    assertFalse(wire(site).get("/sign-in").body().contains("jsessionid"));
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void an_unknown_address_gives_a_helpful_page_without_inner_details(Site site) {
    var answer = wire(site).get("/style/nothing-here");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("Back to the start"));
    assertFalse(answer.body().contains("Payara"));
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void what_is_for_operators_is_on_their_port_only(Site site) {
    for (String path : new String[] {"/health/live", "/health/ready", "/metrics"}) {
      assertEquals(404, wire(site).get(path).statusCode());
      var inner = operators(site).get(path);
      assertEquals(200, inner.statusCode(), path);
    }
    assertEquals(404, operators(site).get("/sign-in").statusCode());
    assertTrue(operators(site).get("/metrics").body().contains("http_requests_seconds_count"));
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void a_host_that_is_not_ours_is_refused_and_never_repeated(Site site) {
    var answer = wire(site).get("/sign-in", "Host", "evil.example");
    assertEquals(421, answer.statusCode());
    var bare = new Wire(address(site).replaceFirst("/$", ""));
    assertFalse(Wire.header(bare.get("", "Host", "evil.example"), "Location").contains("evil"));
    assertFalse(
        Wire.header(wire(site).get("/trade", "Host", "evil.example"), "Location").contains("evil"));
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void foreign_pages_cannot_send_forms(Site site) {
    var visitor = wire(site);
    var form = Wire.form(visitor.get("/sign-in"));
    assertEquals(
        403, visitor.post("/sign-in", form, "Origin", "https://evil.example").statusCode());
    assertEquals(403, visitor.post("/sign-out", form, "Sec-Fetch-Site", "cross-site").statusCode());
  }

  @Test
  void a_session_named_in_the_address_is_not_taken() {
    var member = member();
    var session = member.cookies.getCookieStore().getCookies().get(0).getValue();
    var thief = wire(Site.PORTAL).get("/work;jsessionid=" + session);
    assertNotEquals(200, thief.statusCode());
    assertNotEquals(200, wire(Site.PORTAL).get("/work;loomhive_portal=" + session).statusCode());
  }

  @Test
  void the_session_has_another_name_after_sign_in() {
    var visitor = wire(Site.PORTAL);
    visitor.get("/sign-in");
    var before = visitor.cookies.getCookieStore().getCookies().get(0).getValue();
    signIn(visitor);
    var after = visitor.cookies.getCookieStore().getCookies().get(0).getValue();
    assertNotEquals(before, after);
  }

  @Test
  void the_state_of_a_page_is_never_taken_by_get() {
    var visitor = wire(Site.PORTAL);
    var state = Wire.form(visitor.get("/sign-in")).get(STATE);
    assertEquals(400, visitor.get("/sign-in?" + STATE + "=" + state).statusCode());
  }

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

  @Test
  void a_body_that_is_too_large_is_refused() {
    var large = Map.of("a", "b".repeat(2 << 20));
    assertEquals(413, wire(Site.SHOP).post("/sign-in", large).statusCode());
  }

  @Test
  void sections_are_shut_to_whoever_has_not_signed_in() {
    for (String path : new String[] {"/trade/orders", "/books/", "/care/", "/jobs/", "/people/"}) {
      var answer = wire(Site.ADMIN).get(path);
      assertEquals(302, answer.statusCode(), path);
      assertTrue(Wire.header(answer, "Location").startsWith("/admin/sign-in"), path);
    }
    assertEquals(302, wire(Site.PORTAL).get("/earnings").statusCode());
    assertEquals(404, wire(Site.SHOP).get("/WEB-INF/web.xml").statusCode());
  }

  /** Same answer, same headers: not even that something is hidden can be seen. */
  @ParameterizedTest
  @ValueSource(strings = {"Auditor", "Network admin", "Quality"})
  void for_all_but_case_workers_the_pages_of_care_are_as_if_they_never_were(String who) {
    var visitor = wire(Site.ADMIN);
    signInStaff(visitor, who);
    var nothing = visitor.get("/nothing");
    for (String path : new String[] {"/care/", "/care/person?r=F-2222222222222222"}) {
      var answer = visitor.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(nothing.body(), answer.body());
      assertEquals(nothing.headers().map().keySet(), answer.headers().map().keySet());
    }
    assertFalse(visitor.get("/").body().contains("/care/"));
  }

  private static void signInStaff(Wire visitor, String who) {
    var account = RunningHouse.signIn("admin", who);
    var form = Wire.form(visitor.get("/sign-in"));
    form.put("signin:email", account.name());
    form.put("signin:password", account.secret());
    if (!account.second().isEmpty()) form.put("signin:code", RunningHouse.code(account));
    assertEquals(302, visitor.post("/sign-in", form).statusCode());
  }

  private static Wire member() {
    var visitor = wire(Site.PORTAL);
    signIn(visitor);
    return visitor;
  }

  private static void signIn(Wire visitor) {
    var form = Wire.form(visitor.get("/sign-in"));
    form.put("signin:phone", "10000 00001");
    form.put("signin:pin", "270613");
    assertEquals(302, visitor.post("/sign-in", form).statusCode());
  }

  private static Wire wire(Site site) {
    return new Wire(address(site));
  }

  private static String address(Site site) {
    return RunningHouse.get().address(site);
  }

  private static Wire operators(Site site) {
    var path = java.net.URI.create(address(site)).getPath();
    return new Wire(RunningHouse.get().operatorAddress().replaceFirst("/$", "") + path);
  }
}
