package org.loomhive.launcher.bench.workshop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Fills the database with workshops and years of their work, by statements that each write a whole
 * table. What is kept of the movements is added up by the statement of the migration.
 */
final class ManyWorkshops {
  private static final String STATEMENTS = "workshop.sql";
  private static final String MIGRATION = "/db/commerce/V0140__what_lies_where_is_kept.sql";
  private static final String ADDED_UP = "INSERT INTO material_balance";
  private static final int PATIENCE_MILLIS = 900_000;
  private static final int SHOWN = 70;

  private final Connection connection;

  ManyWorkshops(Connection connection) {
    this.connection = connection;
  }

  void fill(WorkshopSize size, Consumer<String> progress) throws SQLException {
    connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
    try (var sql = connection.createStatement()) {
      sql.execute("SET SESSION foreign_key_checks = 0");
      for (String statement : statements(size)) {
        progress.accept(statement.lines().findFirst().orElse("").substring(0, shown(statement)));
        sql.execute(statement);
      }
    }
  }

  private static int shown(String statement) {
    return Math.min(SHOWN, statement.lines().findFirst().orElse("").length());
  }

  static List<String> statements(WorkshopSize size) {
    var text = read(STATEMENTS).replace("{balances}", addedUp());
    for (var word : size.words().entrySet())
      text = text.replace("{" + word.getKey() + "}", String.valueOf(word.getValue()));
    return split(text);
  }

  private static String addedUp() {
    return split(read(MIGRATION)).stream()
        .filter(statement -> statement.startsWith(ADDED_UP))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> split(String text) {
    var bare =
        text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(bare.split(";(\\n|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String read(String resource) {
    try (var in = ManyWorkshops.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new IllegalStateException(resource, trouble);
    }
  }
}
