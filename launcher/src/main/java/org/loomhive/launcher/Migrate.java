package org.loomhive.launcher;

import java.util.Map;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.words.Trouble;

/** Brings an external database up to date and ends: the job that goes before the sites. */
final class Migrate {
  private Migrate() {}

  static void run(Home home, Map<String, String> environment, Progress progress) {
    var settings = Settings.read(home.settings(), environment);
    var address =
        settings
            .find("loomhive.db.url")
            .orElseThrow(() -> new Trouble("needs-external-database", "migrate"));
    var accounts = Accounts.of(settings, Secrets.open(home.secrets()));
    progress.tell("progress-external", address);
    try (var database = Database.external(address, settings, accounts)) {
      progress.tell("progress-migrate");
      database.migrate();
    }
    progress.tell("migrated");
  }
}
