package org.loomhive.launcher;

import java.util.Map;
import java.util.TreeMap;
import org.loomhive.launcher.database.Accounts;
import org.loomhive.launcher.database.Database;
import org.loomhive.launcher.demo.DemoAccounts;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.workbench.DatabaseAccounts;

/**
 * The configuration that the sites read, as environment variables: a command line would show
 * passwords to everybody on the machine.
 */
final class SiteVariables {
  private final HouseConfig config;
  private final Settings settings;
  private final Secrets secrets;
  private final Map<String, String> defaults = new TreeMap<>();

  SiteVariables(HouseConfig config, Settings settings, Secrets secrets) {
    this.config = config;
    this.settings = settings;
    this.secrets = secrets;
  }

  /** By key; what the operator has set counts more. */
  void by(Map<String, String> more) {
    defaults.putAll(more);
  }

  Map<String, String> with(Database database) {
    var variables = new TreeMap<String, String>();
    defaults.forEach((key, value) -> put(variables, key, value));
    int port = config.ports().sites();
    put(variables, "loomhive.mode", "demo");
    put(variables, "loomhive.commerce.url", database.url(DatabaseAccounts.COMMERCE));
    put(variables, "loomhive.confidential.url", database.url(DatabaseAccounts.CONFIDENTIAL));
    put(variables, "loomhive.public.storefront", "http://localhost:" + port);
    put(variables, "loomhive.public.portal", Site.PORTAL.address(port));
    put(variables, "loomhive.public.admin", Site.ADMIN.address(port));
    put(variables, "loomhive.operator.port", Integer.toString(config.ports().operator()));
    put(variables, "loomhive.mail.folder", config.home().letters().toString());
    put(variables, "loomhive.help.phone", "1800 000 0000");
    put(variables, "loomhive.demo.codes", DemoAccounts.CODES.base32());
    Keys.of(settings, secrets).forEach((key, value) -> put(variables, key, value));
    variables.putAll(settings.asVariables());
    variables.keySet().removeIf(name -> name.startsWith("LOOMHIVE_DB_"));
    variables.remove(Settings.variable("loomhive.migrator.password"));
    variables.putAll(Accounts.asVariables(database.accounts()));
    return variables;
  }

  private static void put(Map<String, String> variables, String key, String value) {
    variables.put(Settings.variable(key), value);
  }
}
