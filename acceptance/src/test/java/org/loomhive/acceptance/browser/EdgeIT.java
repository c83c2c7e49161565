package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.acceptance.browser.Doors.member;
import static org.loomhive.acceptance.browser.Doors.operators;
import static org.loomhive.acceptance.browser.Doors.signIn;
import static org.loomhive.acceptance.browser.Doors.staff;
import static org.loomhive.acceptance.browser.Doors.wire;

import java.util.Map;
import java.util.Set;
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
      assertFalse(withoutStylesOfOffice(site, policy).contains("unsafe"), policy);
      assertEquals("nosniff", Wire.header(answer, "X-Content-Type-Options"));
      assertEquals("", Wire.header(answer, "Server"));
      assertEquals("", Wire.header(answer, "X-Powered-By"));
    }
  }

  /** The rich screens of the office set styles; nobody else may. */
  private static String withoutStylesOfOffice(Site site, String policy) {
    return site == Site.ADMIN
        ? policy.replace("style-src 'self' 'unsafe-inline';", "style-src 'self';")
        : policy;
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void the_session_cookie_is_out_of_reach_of_scripts_and_foreign_sites(Site site) {
    var cookie = Wire.header(wire(site).get("/sign-in"), "Set-Cookie").toLowerCase();
    assertTrue(cookie.contains("httponly"), cookie);
    assertTrue(cookie.contains("samesite=lax"), cookie);
    assertTrue(cookie.matches(".*; *path=" + site.path() + "(;.*)?"), cookie);
    assertFalse(cookie.matches(".*(domain|expires|max-age)=.*"), cookie);
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
    assertNotEquals(200, wire(site).get("/openapi").statusCode());
    assertTrue(operators(site).get("/metrics").body().contains("http_requests_seconds_count"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%6detrics",
        "//metrics",
        "/x/../metrics",
        "/h%65alth/ready",
        "/health//live",
        "/metrics;x"
      })
  void what_is_for_operators_is_not_had_by_writing_it_in_another_way(String path) {
    for (Site site : Site.values()) {
      var answer = wire(site).get(path);
      assertTrue(Set.of(400, 404).contains(answer.statusCode()), site + " " + answer.statusCode());
      assertFalse(answer.body().contains("UP"));
      assertFalse(answer.body().contains("http_requests"));
    }
  }

  @Test
  void only_a_version_that_a_page_asks_for_is_kept_for_long() {
    var visitor = wire(Site.SHOP);
    var style =
        visitor.get("/sign-in").body().replaceFirst("(?s).*\"(/style/look.css[^\"]*)\".*", "$1");
    assertTrue(caching(visitor, style).contains("immutable"), style);
    assertFalse(caching(visitor, "/style/look.css?v=00000000").contains("public"));
    assertFalse(caching(visitor, "/products?v=00000000").contains("public"));
    assertTrue(caching(member(), "/earnings?v=00000000").contains("no-store"));
  }

  private static String caching(Wire visitor, String path) {
    var answer = visitor.get(path);
    assertEquals(200, answer.statusCode(), path);
    return Wire.header(answer, "Cache-Control");
  }

  /** Sockets of the process, not settings: no grid, no management port, nothing for the world. */
  @Test
  void the_server_listens_on_its_two_ports_of_this_machine_only() throws Exception {
    var house = RunningHouse.get();
    var two = house.config().ports();
    assertEquals(Set.of(two.sites(), two.operator()), Listening.ports(house.serverPid()));
    assertEquals(Set.of(), Listening.beyondThisMachine(house.serverPid()));
    assertEquals(Set.of(), Listening.beyondThisMachine(house.databasePid()));
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void a_host_that_is_not_ours_is_refused_and_never_repeated(Site site) {
    var answer = wire(site).get("/sign-in", "Host", "evil.example");
    assertEquals(421, answer.statusCode());
    var bare = new Wire(RunningHouse.get().address(site).replaceFirst("/$", ""));
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

  /** Nobody gets into the office with the session's id alone, guessed or seen. */
  @Test
  void a_session_of_the_staff_is_good_only_together_with_a_second_cookie() {
    var office = staff("Manager meghalaya");
    assertEquals(200, office.get("/workshop/").statusCode());
    var cookies = office.cookies.getCookieStore().getCookies();
    var session = cookies.stream().filter(c -> c.getName().equals("loomhive_admin")).findFirst();
    var alone = wire(Site.ADMIN).get("/workshop/", "Cookie", session.get().toString());
    assertEquals(302, alone.statusCode());
    var guessed = session.get() + "; loomhive_door=" + "A".repeat(43);
    assertEquals(302, wire(Site.ADMIN).get("/workshop/", "Cookie", guessed).statusCode());
    assertFalse(wire(Site.ADMIN).get("/", "Cookie", guessed).body().contains("Sign out"));
    assertEquals(200, office.get("/workshop/").statusCode());
  }

  @Test
  void the_second_cookie_is_256_random_bits_out_of_reach_of_scripts() {
    var office = wire(Site.ADMIN);
    var account = RunningHouse.signIn("admin", "Manager meghalaya");
    var form = Wire.form(office.get("/sign-in"));
    form.put("signin:email", account.name());
    form.put("signin:password", account.secret());
    var cookie = Wire.cookies(office.post("/sign-in", form)).get("loomhive_door");
    assertTrue(
        cookie.matches("loomhive_door=[A-Za-z0-9_-]{43}; Path=/admin; HttpOnly; SameSite=Lax"),
        cookie);
  }

  @Test
  void an_auditor_reads_the_jobs_and_starts_none() {
    var auditor = Staff.wire("Auditor").get("/jobs/");
    assertEquals(200, auditor.statusCode());
    assertFalse(auditor.body().contains("Run now:"));
    assertTrue(Staff.wire("Network admin").get("/jobs/").body().contains("Run now:"));
  }

  @Test
  void a_body_that_is_too_large_is_refused() {
    var large = Map.of("a", "b".repeat(2 << 20));
    assertEquals(413, wire(Site.SHOP).post("/sign-in", large).statusCode());
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void an_upload_over_21_megabytes_is_refused_before_it_is_read(Site site) {
    var answer =
        wire(site)
            .raw(
                "POST " + site.path().replaceFirst("/?$", "/sign-in") + " HTTP/1.1",
                "Host: " + host(site),
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: " + ((21 << 20) + 1));
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void a_body_without_a_length_is_refused(Site site) {
    assertEquals(411, wire(site).postWithoutLength("/sign-in").statusCode());
  }

  /** The server itself answers, before any site is asked; it says nothing at all. */
  @ParameterizedTest
  @EnumSource(Site.class)
  void an_address_that_is_none_reaches_nobody_and_tells_nothing(Site site) {
    var whole = site.path().replaceFirst("/$", "") + "/%zz";
    var answer = wire(site).raw("GET " + whole + " HTTP/1.1", "Host: " + host(site));
    assertTrue(answer.endsWith("\r\n\r\n"), answer);
    assertFalse(answer.matches("(?s).*(Payara|GlassFish|Grizzly|Exception|Set-Cookie).*"), answer);
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void an_address_that_climbs_or_hides_gives_a_plain_refusal(Site site) {
    for (String path : new String[] {"/%00", "/style/%2e%2e/%2e%2e/WEB-INF/web.xml"}) {
      var answer = wire(site).get(path);
      assertTrue(answer.statusCode() >= 300 && answer.statusCode() < 500, path);
      assertFalse(answer.body().matches("(?s).*(Payara|Exception|web-app).*"), answer.body());
    }
  }

  @ParameterizedTest
  @EnumSource(Site.class)
  void a_method_that_nobody_needs_is_refused(Site site) {
    for (String method : new String[] {"TRACE", "PROPFIND", "LINK"})
      assertEquals(405, wire(site).status(method, "/sign-in"), method);
    var way = wire(site).get("/sign-out");
    assertEquals(405, way.statusCode());
    assertTrue(way.body().contains("Not this way"));
  }

  private static String host(Site site) {
    return java.net.URI.create(RunningHouse.get().address(site)).getAuthority();
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
    var visitor = Staff.wire(who);
    var nothing = visitor.get("/nothing");
    for (String path : new String[] {"/care/", "/care/person?r=F-2222222222222222"}) {
      var answer = visitor.get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(nothing.body(), answer.body());
      assertEquals(nothing.headers().map().keySet(), answer.headers().map().keySet());
    }
    assertFalse(visitor.get("/").body().contains("/care/"));
  }
}
