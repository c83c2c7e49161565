package org.loomhive.workbench;

import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings both schemas to today's shape and gives each account its rights. */
public final class Migrations {
  private Migrations() {}

  /**
   * @param url the address of a schema by its name
   */
  public static void run(java.util.function.UnaryOperator<String> url, DatabaseAccounts accounts) {
    migrate("db/commerce", url.apply(DatabaseAccounts.COMMERCE), accounts);
    migrate("db/confidential", url.apply(DatabaseAccounts.CONFIDENTIAL), accounts);
  }

  private static void migrate(String location, String url, DatabaseAccounts accounts) {
    Flyway.configure()
        .dataSource(url, DatabaseAccounts.MIGRATOR, accounts.password(DatabaseAccounts.MIGRATOR))
        .locations("classpath:" + location)
        .placeholders(
            Map.of(
                "shop", DatabaseAccounts.SHOP,
                "portal", DatabaseAccounts.PORTAL,
                "admin", DatabaseAccounts.ADMIN,
                "care", DatabaseAccounts.CARE))
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
