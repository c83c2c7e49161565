package org.loomhive.launcher.bench.workshop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.loomhive.launcher.bench.Statements;

/**
 * Fills the database with workshops and years of their work, by statements that each write a whole
 * table. What is kept of the movements is added up by the statement of the migration.
 */
final class ManyWorkshops {
  private static final String STATEMENTS = "workshop.sql";
  private static final String MIGRATION = "/db/commerce/V0140__what_lies_where_is_kept.sql";
  private static final String ADDED_UP = "INSERT INTO material_balance";

  private final Connection connection;

  ManyWorkshops(Connection connection) {
    this.connection = connection;
  }

  void fill(WorkshopSize size, Consumer<String> progress) throws SQLException {
    Statements.run(connection, statements(size), progress);
  }

  static List<String> statements(WorkshopSize size) {
    var text = read(STATEMENTS).replace("{balances}", addedUp());
    for (var word : size.words().entrySet())
      text = text.replace("{" + word.getKey() + "}", String.valueOf(word.getValue()));
    return Statements.split(text);
  }

  private static String addedUp() {
    return Statements.split(read(MIGRATION)).stream()
        .filter(statement -> statement.startsWith(ADDED_UP))
        .findFirst()
        .orElseThrow();
  }

  private static String read(String resource) {
    return Statements.read(ManyWorkshops.class, resource);
  }
}
