package org.loomhive.acceptance.browser;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.launcher.Site;
import org.loomhive.launcher.demo.DemoWorld.SignIn;

/** What the parts of the one journey know of each other: its people, its order, its payment. */
final class Journey {
  static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  static final String WEAVER = "Ka Bina";
  static final String COOPERATIVE = "Umsning Eri Weavers";
  static final String SHAWL = "Eri silk shawl in natural white";
  static final String BASKET = "Round cane basket with handle";

  /** The number that the buyer was given. */
  String order;

  /** The work order of the shawl. */
  String work;

  /** What the weaver was told that she would earn, in paise. */
  long offered;

  /** The page of the pay run, and the line in it that pays the weaver. */
  String run;

  String payLine;

  /** Her page; she works without script. */
  static Visitor weaver() {
    return member("weaver", WEAVER);
  }

  static Visitor member(String name, String called) {
    var who = RunningHouse.signIn("portal", called);
    var weaver = new Visitor(name, RunningHouse.get().address(Site.PORTAL), false);
    weaver.opens("/").types("Your phone number", who.name()).types("Your PIN", who.secret());
    weaver.presses("Come in").reads("My work");
    return weaver;
  }

  /** She is in already: the door takes each code only once, and half a minute is long. */
  static Visitor staff(String name, String who) {
    var in = Staff.wire(who).cookies.getCookieStore().getCookies();
    var person = new Visitor(name, RunningHouse.get().address(Site.ADMIN), true);
    return person.brings(in).opens("/").reads("Sign out");
  }

  /** She types all that the door asks for. */
  static Visitor staff(String name, SignIn account) {
    var person = new Visitor(name, RunningHouse.get().address(Site.ADMIN), true);
    person.opens("/").types("E-mail", account.name()).types("Password", account.secret());
    if (!account.second().isEmpty()) person.types("Code", RunningHouse.code(account));
    person.presses("Sign in").reads("Sign out");
    return person;
  }

  /** The outbox is told within a second or two; a person would look again, too. */
  static void untilThere(Visitor visitor, String text) {
    visitor.page.waitForCondition(
        () -> {
          visitor.page.waitForLoadState();
          visitor.page.reload();
          return visitor.page.locator("body").innerText().contains(text);
        });
  }

  /** An amount as the page shows it, in its smallest coin: ₹1,250.00 is 125000. */
  static long coins(String shown) {
    var digits = shown.replaceAll("[^0-9.-]", "");
    return new java.math.BigDecimal(digits).movePointRight(2).longValueExact();
  }

  /** The first row of a look at the database, which a person of the house could not have. */
  static List<String> row(String query, String... values) throws SQLException {
    try (var connection = RunningHouse.get().connect();
        var sql = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) sql.setString(i + 1, values[i]);
      try (var rows = sql.executeQuery()) {
        if (!rows.next()) throw new AssertionError("nothing there: " + query);
        var row = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) row.add(rows.getString(i));
        return row;
      }
    }
  }
}
