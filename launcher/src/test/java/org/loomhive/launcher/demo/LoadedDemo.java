package org.loomhive.launcher.demo;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;
import org.loomhive.payout.letterbox.Letterbox;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.Standalone;
import org.loomhive.workbench.TestHouse;

/** The demo, loaded once for all tests of this process into the database that they share. */
final class LoadedDemo {
  static final Actor NETWORK = Actor.system();

  private static final int KEY_BYTES = 32;
  private static List<DemoWorld.SignIn> signIns;

  private LoadedDemo() {}

  static synchronized List<DemoWorld.SignIn> signIns() {
    if (signIns == null) {
      lendKeys();
      signIns =
          DemoData.load(
              step -> {},
              unit("commerce", DatabaseAccounts.COMMERCE),
              unit("confidential", DatabaseAccounts.CONFIDENTIAL));
    }
    return signIns;
  }

  private static void lendKeys() {
    var letterbox = Letterbox.newKeys();
    System.setProperty("loomhive.letterbox.public", letterbox.publicKey());
    System.setProperty("loomhive.letterbox.private", letterbox.privateKey());
    for (String name : List.of("loomhive.link.key", "loomhive.seal.key")) {
      var key = new byte[KEY_BYTES];
      new SecureRandom().nextBytes(key);
      System.setProperty(name, Base64.getEncoder().encodeToString(key));
    }
  }

  private static Standalone.Unit unit(String name, String schema) {
    var account = DatabaseAccounts.MIGRATOR;
    var password = DatabaseAccounts.forTests().password(account);
    return new Standalone.Unit(name, TestHouse.database().url(schema), account, password);
  }

  /** A use case or repository over the loaded demo. */
  static <T> T get(Class<T> type) {
    signIns();
    return TestHouse.get(type);
  }

  static List<Member> members() {
    return get(Cooperatives.class).all().stream()
        .flatMap(each -> get(Members.class).of(each.ref()).stream())
        .toList();
  }

  /** The rows of a query over the commerce schema, each as its cells with a blank between. */
  static List<String> rows(String query) throws SQLException {
    signIns();
    var found = new ArrayList<String>();
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) cells.add(rows.getString(i));
        found.add(String.join(" ", cells));
      }
    }
    return found;
  }
}
