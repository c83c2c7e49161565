package org.loomhive.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.loomhive.account.NewStaff;
import org.loomhive.account.office.Access;
import org.loomhive.account.office.InviteStaff;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.HouseLock;
import org.loomhive.launcher.home.Leftovers;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.Standalone;

/**
 * Opens the account of a network admin from the machine itself, for an installation that nobody can
 * sign in to yet. She opens all other accounts in the office.
 */
final class FirstAdmin {
  private static final String SEAL = "loomhive.seal.key";
  private static final String REFUSALS = "org.loomhive.refusals";

  private final Home home;
  private final Settings settings;
  private final Secrets secrets;
  private final Progress progress;

  FirstAdmin(Home home, Map<String, String> environment, Progress progress) {
    this.home = home;
    this.settings = Settings.read(home.settings(), environment);
    this.secrets = Secrets.open(home.secrets());
    this.progress = progress;
  }

  /** Tells what she needs for her first sign-in, once. */
  void open(String email, String called) {
    if (email == null || called == null) throw new Trouble("staff-needs");
    var address = settings.find("loomhive.db.url");
    if (address.isPresent() && settings.find(SEAL).or(() -> secrets.find(SEAL)).isEmpty())
      throw new Trouble("staff-needs-key", SEAL);
    try (var lock = address.isPresent() ? null : HouseLock.take(home);
        var database = database(address)) {
      Keys.lendToThisProcess(Keys.of(settings, secrets));
      var access = invite(database, email, called);
      progress.tell("staff-opened", access.email(), access.password());
      progress.tell("staff-codes", access.codes().base32(), access.address());
    }
  }

  private Database database(Optional<String> address) {
    var accounts = Accounts.of(settings, secrets);
    if (address.isPresent()) return Database.external(address.get(), settings, accounts);
    Leftovers.of(home).stop();
    var own = Database.embedded(home, accounts, true);
    own.migrate();
    return own;
  }

  private static Access invite(Database database, String email, String called) {
    try (var beans = Standalone.start(database.unit("commerce", DatabaseAccounts.COMMERCE))) {
      var codes = Optional.of(CodeSecret.random());
      var asked = new NewStaff(email, called, Set.of(Role.NETWORK_ADMIN), Set.of(), codes);
      return beans.get(InviteStaff.class).open(asked, Actor.system()).orElseThrow();
    } catch (Refused no) {
      throw new Trouble(no, "refused", ResourceBundle.getBundle(REFUSALS).getString(no.key()));
    }
  }
}
