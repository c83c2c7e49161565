package org.loomhive.launcher.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.loomhive.launcher.home.Home;
import org.loomhive.launcher.home.Leftovers;
import org.loomhive.launcher.home.Preflight;
import org.loomhive.launcher.home.Settings;
import org.loomhive.launcher.words.Trouble;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.EmbeddedDatabase;
import org.loomhive.workbench.Migrations;
import org.loomhive.workbench.Standalone;

/** The database of this installation: our own server, or one that is configured. */
public final class Database implements AutoCloseable {
  private final EmbeddedDatabase embedded; // null when an external one is used
  private final String external;
  private final DatabaseAccounts accounts;

  private Database(EmbeddedDatabase embedded, String external, DatabaseAccounts accounts) {
    this.embedded = embedded;
    this.external = external;
    this.accounts = accounts;
  }

  public static Database embedded(Home home, DatabaseAccounts accounts, boolean durable) {
    Preflight.requireWholeData(home.data());
    var arguments =
        List.of(
            "--pid-file=" + home.run().resolve(Leftovers.DATABASE),
            "--innodb-buffer-pool-size=" + (durable ? "256M" : "64M"),
            "--performance-schema=OFF");
    try {
      int port = EmbeddedDatabase.freePort();
      var started = EmbeddedDatabase.start(home.data(), port, accounts, durable, arguments);
      return new Database(started, null, accounts);
    } catch (RuntimeException trouble) {
      throw new Trouble(trouble, "database-silent", home.launcherLog(), home.data());
    }
  }

  /**
   * @param address as in {@code jdbc:mysql://host:3306/?sslMode=VERIFY_IDENTITY}
   */
  public static Database external(String address, Settings settings, DatabaseAccounts accounts) {
    var database = new Database(null, address, accounts);
    settings.find("loomhive.db.admin.user").ifPresent(user -> database.bootstrap(user, settings));
    try (var ignored = database.connect(DatabaseAccounts.COMMERCE)) {
      return database;
    } catch (SQLException trouble) {
      throw new Trouble(trouble, "database-unreachable", address, trouble.getMessage());
    }
  }

  private void bootstrap(String user, Settings settings) {
    var password = settings.get("loomhive.db.admin.password", "");
    try (var connection = DriverManager.getConnection(url(""), user, password);
        var statement = connection.createStatement()) {
      for (String sql : accounts.bootstrapSql().split(";\n")) statement.execute(sql);
    } catch (SQLException trouble) {
      throw new Trouble(trouble, "database-unreachable", external, trouble.getMessage());
    }
  }

  public java.sql.Connection connect(String schema) throws SQLException {
    var migrator = DatabaseAccounts.MIGRATOR;
    return DriverManager.getConnection(url(schema), migrator, accounts.password(migrator));
  }

  public String url(String schema) {
    return embedded == null ? ExternalAddress.of(external, schema) : embedded.url(schema);
  }

  public boolean isEmbedded() {
    return embedded != null;
  }

  public DatabaseAccounts accounts() {
    return accounts;
  }

  public void migrate() {
    Migrations.run(this::url, accounts);
  }

  /** A persistence unit over one schema, as the account that may do everything. */
  public Standalone.Unit unit(String name, String schema) {
    var migrator = DatabaseAccounts.MIGRATOR;
    return new Standalone.Unit(name, url(schema), migrator, accounts.password(migrator));
  }

  @Override
  public void close() {
    if (embedded != null) embedded.close();
  }
}
