package org.loomhive.launcher.database;

import java.util.LinkedHashMap;
import java.util.Map;
import org.loomhive.launcher.home.Secrets;
import org.loomhive.launcher.home.Settings;
import org.loomhive.workbench.DatabaseAccounts;

/** Which configuration key holds the password of which database account. */
public final class Accounts {
  private static final Map<String, String> KEYS = new LinkedHashMap<>();

  static {
    KEYS.put(DatabaseAccounts.MIGRATOR, "loomhive.migrator.password");
    KEYS.put(DatabaseAccounts.SHOP, "loomhive.shop.commerce.password");
    KEYS.put(DatabaseAccounts.PORTAL, "loomhive.portal.commerce.password");
    KEYS.put(DatabaseAccounts.ADMIN, "loomhive.admin.commerce.password");
    KEYS.put(DatabaseAccounts.CARE, "loomhive.care.password");
  }

  private Accounts() {}

  /** Configured passwords where there are any, our own secrets otherwise. */
  public static DatabaseAccounts of(Settings settings, Secrets secrets) {
    var passwords = new LinkedHashMap<String, String>();
    KEYS.forEach(
        (account, key) ->
            passwords.put(account, settings.find(key).orElseGet(() -> secrets.password(key))));
    return new DatabaseAccounts(passwords);
  }

  /** User names and passwords as the sites read them. */
  public static Map<String, String> asVariables(DatabaseAccounts accounts) {
    var variables = new LinkedHashMap<String, String>();
    KEYS.forEach(
        (account, key) -> {
          if (account.equals(DatabaseAccounts.MIGRATOR)) return; // no site may change tables
          variables.put(Settings.variable(key), accounts.password(account));
          variables.put(Settings.variable(key.replace(".password", ".user")), account);
        });
    return variables;
  }
}
