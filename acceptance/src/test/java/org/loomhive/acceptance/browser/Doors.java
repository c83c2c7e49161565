package org.loomhive.acceptance.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.loomhive.launcher.Site;

/** Somebody before each site of the running house, or already let in. */
final class Doors {
  private Doors() {}

  static Wire wire(Site site) {
    return new Wire(RunningHouse.get().address(site));
  }

  /** On the port of the operators. */
  static Wire operators(Site site) {
    var path = URI.create(RunningHouse.get().address(site)).getPath();
    return new Wire(RunningHouse.get().operatorAddress() + path);
  }

  static Wire staff(String who) {
    var visitor = wire(Site.ADMIN);
    var account = RunningHouse.signIn("admin", who);
    var form = Wire.form(visitor.get("/sign-in"));
    form.put("signin:email", account.name());
    form.put("signin:password", account.secret());
    if (!account.second().isEmpty()) form.put("signin:code", RunningHouse.code(account));
    assertEquals(302, visitor.post("/sign-in", form).statusCode());
    return visitor;
  }

  static Wire member() {
    var visitor = wire(Site.PORTAL);
    signIn(visitor);
    return visitor;
  }

  static void signIn(Wire visitor) {
    var form = Wire.form(visitor.get("/sign-in"));
    form.put("signin:phone", "10000 00001");
    form.put("signin:pin", "270613");
    assertEquals(302, visitor.post("/sign-in", form).statusCode());
  }
}
