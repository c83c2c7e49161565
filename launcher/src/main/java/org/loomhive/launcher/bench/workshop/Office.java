package org.loomhive.launcher.bench.workshop;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.loomhive.launcher.House;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.bench.Visit;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/** Lets the people of the measurement in: each is a visit of her own. */
final class Office {
  private final House house;

  Office(House house) {
    this.house = house;
  }

  Visit networkAdmin() throws IOException, InterruptedException {
    var who = signIn("admin", "Network admin");
    var visit = new Visit(house.address(Site.ADMIN));
    var code = DemoAccounts.CODES.codeAt(Instant.now());
    visit.signIn(Map.of("email", who.name(), "password", who.secret(), "code", code));
    return visit;
  }

  /** The first ten work in the large cooperative; all have the password of the demo's managers. */
  Visit manager(int number) throws IOException, InterruptedException {
    var visit = new Visit(house.address(Site.ADMIN));
    var password = signIn("admin", "Manager meghalaya").secret();
    visit.signIn(Map.of("email", "bench-" + number + "@example.org", "password", password));
    return visit;
  }

  /** The maker of the large cooperative through whose hands most went. */
  Visit busiestMaker() throws IOException, InterruptedException {
    return maker("10000 99999");
  }

  Visit makerOfTheDemo() throws IOException, InterruptedException {
    return maker(anyMaker().name());
  }

  private Visit maker(String phone) throws IOException, InterruptedException {
    var visit = new Visit(house.address(Site.PORTAL));
    visit.signIn(Map.of("phone", phone, "pin", anyMaker().secret()));
    return visit;
  }

  private SignIn anyMaker() {
    return house.signIns().stream()
        .filter(one -> one.site().equals("portal"))
        .findFirst()
        .orElseThrow();
  }

  private SignIn signIn(String site, String who) {
    return house.signIns().stream()
        .filter(one -> one.site().equals(site) && one.who().equals(who))
        .findFirst()
        .orElseThrow();
  }
}
