package org.loomhive.launcher;

import java.io.PrintStream;
import java.time.Duration;
import org.loomhive.launcher.demo.DemoWorld.SignIn;
import org.loomhive.launcher.words.Words;

/** What the person at the screen reads when everything answers. */
final class Greeting {
  private final House house;
  private final PrintStream out;

  Greeting(House house, PrintStream out) {
    this.house = house;
    this.out = out;
  }

  void say(Duration took) {
    out.println();
    var signIns = house.signIns();
    if (!signIns.isEmpty()) {
      out.println(Words.of("sign-ins"));
      signIns.forEach(this::signIn);
      out.println();
    }
    out.println(Words.of("ready", took.toSeconds()));
    for (Site site : Site.values())
      if (house.config().sites().contains(site)) address(site.title(), house.address(site));
    address(Words.of("site-operator"), house.operatorAddress() + "/health/ready");
    out.println();
    out.println(Words.of("letters", house.config().home().letters()));
    out.println();
    out.println(Words.of("stop-hint", house.config().home().folder()));
    out.flush();
  }

  private void address(String title, String address) {
    out.println(Words.of("address", padded(title, 20), address));
  }

  private void signIn(SignIn one) {
    var key = one.second().isEmpty() ? "sign-in" : "sign-in-second";
    var who = padded(one.site() + ": " + one.who(), 34);
    out.println(Words.of(key, who, padded(one.name(), 30), one.secret(), one.second()));
  }

  private static String padded(String text, int width) {
    return String.format("%-" + width + "s", text);
  }
}
