package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.loomhive.launcher.House;
import org.loomhive.launcher.HouseConfig;
import org.loomhive.launcher.Progress;
import org.loomhive.launcher.Site;

/** A portal of its own, in production and behind TLS, whose database is lost at the end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProductionIT {
  private static final String HOST = "makers.example.org";
  private static final Duration SOON = Duration.ofSeconds(30);
  private static House house;

  @BeforeAll
  static void starts() {
    var settings =
        Map.of(
            "loomhive.mode", "production",
            "loomhive.request.seconds", "5",
            "loomhive.public.storefront", "https://" + HOST,
            "loomhive.public.portal", "https://" + HOST + "/portal",
            "loomhive.public.admin", "https://" + HOST + "/admin");
    var config = HouseConfig.forTests(RunningHouse.newHome());
    house = House.start(config.with(Set.of(Site.PORTAL)).with(settings), Progress.silent());
  }

  @AfterAll
  static void stops() {
    house.close();
    RunningHouse.remove(house.config().home().folder());
  }

  @Test
  void the_session_cookie_travels_over_tls_only() {
    var answer = get("/sign-in");
    var cookie = Wire.header(answer, "Set-Cookie");
    assertTrue(cookie.contains("; Secure"), cookie);
    assertTrue(Wire.header(answer, "Strict-Transport-Security").contains("max-age"));
  }

  @Test
  void it_answers_to_its_own_name_only() {
    assertEquals(200, get("/sign-in").statusCode());
    assertEquals(421, wire().get("/sign-in").statusCode());
  }

  /** Else a thousand of them would hold every thread of the site. */
  @Test
  void a_body_that_does_not_come_is_not_waited_for() {
    var began = Instant.now();
    wire()
        .raw(
            12,
            "POST /portal/sign-in HTTP/1.1",
            "Host: " + HOST,
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 1000");
    var took = Duration.between(began, Instant.now());
    assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
  }

  @Test
  void no_invented_people_live_in_it() {
    assertEquals(java.util.List.of(), house.signIns());
  }

  /** The last test of this class: nothing works after it. */
  @Test
  @Order(Integer.MAX_VALUE)
  void without_its_database_it_says_so_and_counts_no_bug() throws Exception {
    assertEquals(200, ready().statusCode());
    var page = get("/sign-in");
    var form = Wire.form(page);
    form.put("signin:phone", "98765 43210");
    form.put("signin:pin", "270613");
    var ended = CompletableFuture.supplyAsync(house::awaitEnd);
    ProcessHandle.of(house.databasePid()).orElseThrow().destroyForcibly();
    Patience.until(SOON, ProductionIT::ready, answer -> answer.statusCode() == 503);
    var cookie = Wire.header(page, "Set-Cookie").replaceFirst(";.*", "");
    var answer = wire().post("/sign-in", form, "Host", HOST, "Cookie", cookie);
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("We cannot answer just now."), answer.body());
    assertFalse(answer.body().contains("number:"), answer.body());
    var log = Files.readString(house.config().home().serverLog());
    assertFalse(log.contains("event=incident"), log);
    assertTrue(log.contains("event=unavailable"), log);
    var said = ended.get(SOON.toSeconds(), TimeUnit.SECONDS).getMessage();
    assertTrue(said.startsWith("The database stopped by itself"), said);
    assertTrue(said.endsWith(house.config().home().launcherLog().toString()), said);
  }

  private static HttpResponse<String> get(String path) {
    return wire().get(path, "Host", HOST);
  }

  private static HttpResponse<String> ready() {
    return new Wire(house.operatorAddress() + "/portal").get("/health/ready");
  }

  private static Wire wire() {
    return new Wire(URI.create(house.address(Site.PORTAL)).toString());
  }
}
