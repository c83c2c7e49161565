package org.loomhive.launcher.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.loomhive.workbench.DatabaseAccounts;

/** Remembers in the database whether the demo was loaded, and whether it was loaded whole. */
public final class DemoRecord {
  /** How far an installation is with its demo. */
  public enum State {
    NOTHING_THERE,
    HALF,
    WHOLE,
    OTHER_DATA
  }

  private final Database database;

  public DemoRecord(Database database) {
    this.database = database;
  }

  public State state() {
    return ask(
        statement -> {
          if (exists(statement, "SELECT 1 FROM demo_loading WHERE finished_at IS NOT NULL"))
            return State.WHOLE;
          if (exists(statement, "SELECT 1 FROM demo_loading")) return State.HALF;
          return exists(statement, "SELECT 1 FROM cooperative")
              ? State.OTHER_DATA
              : State.NOTHING_THERE;
        });
  }

  public void begin() {
    run("INSERT INTO demo_loading (id) VALUES (1)");
  }

  public void finish() {
    run("UPDATE demo_loading SET finished_at = CURRENT_TIMESTAMP(6)");
  }

  /** Empties both schemas; only ever called for a demo that was not loaded whole. */
  public void startOver() {
    ask(
        statement -> {
          for (String schema :
              new String[] {DatabaseAccounts.COMMERCE, DatabaseAccounts.CONFIDENTIAL}) {
            statement.execute("DROP DATABASE " + schema);
            statement.execute(
                "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
          }
          return null;
        });
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query + " LIMIT 1")) {
      return rows.next();
    }
  }

  private void run(String sql) {
    ask(statement -> statement.execute(sql));
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = database.connect(DatabaseAccounts.COMMERCE);
        Statement statement = connection.createStatement()) {
      return question.answer(statement);
    } catch (SQLException trouble) {
      throw new IllegalStateException("The demo record", trouble);
    }
  }

  private interface Question<T> {
    T answer(Statement statement) throws SQLException;
  }
}
