package org.loomhive.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * One database and one set of beans for all the tests of a Java process. Data lies in memory where
 * the machine offers that; everything goes away with the process. The beans may touch all tables of
 * commerce: who may do what there is tested by itself.
 */
public final class TestHouse {
  private static EmbeddedDatabase database;
  private static Standalone beans;
  private static final DatabaseAccounts ACCOUNTS = DatabaseAccounts.forTests();

  private TestHouse() {}

  /** A use case or repository, wired to the test database. */
  public static <T> T get(Class<T> type) {
    return beans().get(type);
  }

  public static void inTransaction(Runnable work) {
    beans().inTransaction(work);
  }

  /** Runs as a job of a server does, which has no request: what it reads needs a transaction. */
  public static void asAJob(Runnable work) {
    Transactions.withoutRequest(work);
  }

  /**
   * How many questions the database was asked meanwhile; for lists that must not ask row by row.
   */
  public static long questions(Runnable work) {
    try (var looking = connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR)) {
      long before = asked(looking);
      work.run();
      return asked(looking) - before;
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static long asked(Connection looking) throws SQLException {
    try (var statement = looking.createStatement();
        var row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Com_select'")) {
      row.next();
      return row.getLong(2);
    }
  }

  /** A plain connection as one of the accounts, to look at rows or to try what is forbidden. */
  public static Connection connect(String schema, String account) throws SQLException {
    return DriverManager.getConnection(database().url(schema), account, ACCOUNTS.password(account));
  }

  public static synchronized EmbeddedDatabase database() {
    if (database == null) {
      database = startDatabase();
      Migrations.run(database::url, ACCOUNTS);
      writeOldRates();
    }
    return database;
  }

  /** Too old to be shown, and good enough to compare a price with what its makers are paid. */
  private static void writeOldRates() {
    var rates =
        "INSERT INTO published_rate (base, currency, rate, day, source) VALUES"
            + " ('EUR', 'INR', 100, '2020-01-01', 'a test'), ('EUR', 'USD', 1.1, '2020-01-01', 'a test'),"
            + " ('EUR', 'GBP', 0.9, '2020-01-01', 'a test'), ('EUR', 'AUD', 1.7, '2020-01-01', 'a test'),"
            + " ('EUR', 'CAD', 1.6, '2020-01-01', 'a test')";
    try (var writing =
            DriverManager.getConnection(
                database.url(DatabaseAccounts.COMMERCE),
                DatabaseAccounts.MIGRATOR,
                ACCOUNTS.password(DatabaseAccounts.MIGRATOR));
        var statement = writing.createStatement()) {
      statement.executeUpdate(rates);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  private static synchronized Standalone beans() {
    if (beans == null) {
      var units = new java.util.ArrayList<Standalone.Unit>();
      units.add(unit("commerce", DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR));
      if (hasConfidential())
        units.add(unit("confidential", DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE));
      beans = Standalone.start(units.toArray(Standalone.Unit[]::new));
    }
    return beans;
  }

  private static boolean hasConfidential() {
    var loader = Thread.currentThread().getContextClassLoader();
    return loader.getResource("org/loomhive/confidential") != null;
  }

  private static Standalone.Unit unit(String name, String schema, String account) {
    return new Standalone.Unit(name, database().url(schema), account, ACCOUNTS.password(account));
  }

  private static EmbeddedDatabase startDatabase() {
    try {
      var memory = Path.of("/dev/shm");
      var parent = Files.isWritable(memory) ? memory : Path.of(System.getProperty("user.home"));
      var data = Files.createTempDirectory(parent, "loomhive-test-");
      var started =
          EmbeddedDatabase.start(
              data,
              EmbeddedDatabase.freePort(),
              ACCOUNTS,
              false,
              List.of("--innodb-buffer-pool-size=64M", "--performance-schema=OFF"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started, data)));
      return started;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void stop(EmbeddedDatabase started, Path data) {
    try {
      if (beans != null) beans.close();
      started.close();
    } finally {
      delete(data);
    }
  }

  private static void delete(Path data) {
    try (var files = Files.walk(data)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
