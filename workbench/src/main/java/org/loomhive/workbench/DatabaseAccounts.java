package org.loomhive.workbench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The two schemas and the accounts that may use them, each with a password.
 *
 * @param passwords by account name, see the constants
 */
public record DatabaseAccounts(Map<String, String> passwords) {
  public static final String COMMERCE = "loomhive_commerce";
  public static final String CONFIDENTIAL = "loomhive_confidential";

  public static final String MIGRATOR = "loomhive_migrator";
  public static final String SHOP = "loomhive_shop";
  public static final String PORTAL = "loomhive_portal";
  public static final String ADMIN = "loomhive_admin";
  public static final String CARE = "loomhive_care";

  public static final String[] ALL = {MIGRATOR, SHOP, PORTAL, ADMIN, CARE};

  public DatabaseAccounts {
    passwords = Map.copyOf(passwords);
  }

  /** For tests: every password is the account's own name. */
  public static DatabaseAccounts forTests() {
    var passwords = new LinkedHashMap<String, String>();
    for (String account : ALL) passwords.put(account, account);
    return new DatabaseAccounts(passwords);
  }

  public String password(String account) {
    return passwords.get(account);
  }

  /**
   * Statements that a new server runs once as its own administrator; running them again is
   * harmless.
   */
  public String bootstrapSql() {
    var sql = new StringBuilder();
    for (String schema : new String[] {COMMERCE, CONFIDENTIAL})
      sql.append("CREATE DATABASE IF NOT EXISTS " + schema)
          .append(" CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;\n");
    for (String account : ALL) {
      sql.append("CREATE USER IF NOT EXISTS '%s'@'%%';\n".formatted(account));
      sql.append(
          "ALTER USER '%s'@'%%' IDENTIFIED BY '%s';\n".formatted(account, password(account)));
    }
    for (String schema : new String[] {COMMERCE, CONFIDENTIAL})
      sql.append("GRANT ALL ON %s.* TO '%s'@'%%' WITH GRANT OPTION;\n".formatted(schema, MIGRATOR));
    return sql.toString();
  }
}
