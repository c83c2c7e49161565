package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/**
 * People of the office over the wire. Each signs in once for all tests, as the door takes a code
 * only once; whoever lost her session comes in again.
 */
final class Staff {
  private static final String OWN_PASSWORD = "nine green looms";
  private static final Map<String, Wire> IN = new HashMap<>();

  private Staff() {}

  /** Somebody invited: how she signs in by now, and her session. */
  record Invited(SignIn account, Wire wire) {}

  /** Somebody of the demo, signed in. */
  static synchronized Wire wire(String who) {
    var known = IN.get(who);
    if (known != null && known.get("/").statusCode() == 200) return known;
    var visitor = new Wire(RunningHouse.get().address(Site.ADMIN));
    signIn(visitor, RunningHouse.signIn("admin", who));
    IN.put(who, visitor);
    return visitor;
  }

  static void signIn(Wire visitor, SignIn account) {
    var form = Wire.form(visitor.get("/sign-in"), "signin", "go");
    form.put("signin:email", account.name());
    form.put("signin:password", account.secret());
    if (!account.second().isEmpty()) form.put("signin:code", RunningHouse.code(account));
    var answer = visitor.post("/sign-in", form);
    assertEquals(302, answer.statusCode(), account.who());
  }

  /**
   * The network admin opens an account, a second person agrees where that is needed, and its owner
   * makes it hers.
   */
  static Invited invite(String called, String... roles) {
    var admin = wire("Network admin");
    var email = "invited-" + System.nanoTime() + "@example.org";
    var form = Wire.form(admin.get("/people/staff"), "invite", "open");
    form.put("invite:email", email);
    form.put("invite:called", called);
    var told = admin.postTicked("/people/staff", form, "invite:roles", List.of(roles));
    assertEquals(200, told.statusCode());
    if (told.body().contains("Somebody else has to agree")) told = agreed(email, List.of(roles));
    var password = Wire.found(told, "id=\"password\">([^<]+)<");
    var seed = Wire.found(told, "id=\"seed\">([^<]+)<");
    assertTrue(told.body().contains("<svg"), "the square code");
    var visitor = new Wire(RunningHouse.get().address(Site.ADMIN));
    signIn(visitor, new SignIn("admin", called, email, password, seed));
    choosePassword(visitor, password);
    return new Invited(new SignIn("admin", called, email, OWN_PASSWORD, seed), visitor);
  }

  private static HttpResponse<String> agreed(String email, List<String> roles) {
    boolean care = roles.contains("CASE_WORKER");
    var second = wire(care ? "Case worker" : "Deputy admin");
    var path = care ? "/care/" : "/people/staff";
    var page = second.get(path);
    var row = rowOf(page.body(), email, "Agree");
    var form = Wire.form(page, Wire.found(row, "<form id=\"([^\"]+:second)\""), "agree");
    return second.post(path, form);
  }

  /** The row of a table that holds both words. */
  static String rowOf(String page, String one, String other) {
    for (String row : page.split("<tr>")) if (row.contains(one) && row.contains(other)) return row;
    throw new AssertionError(one + " is not on the list");
  }

  private static void choosePassword(Wire visitor, String given) {
    var form = Wire.form(visitor.get("/own/password"), "own", "do");
    form.put("own:now", given);
    form.put("own:next", OWN_PASSWORD);
    assertEquals(302, visitor.post("/own/password", form).statusCode());
    assertEquals(200, visitor.get("/").statusCode());
  }
}
