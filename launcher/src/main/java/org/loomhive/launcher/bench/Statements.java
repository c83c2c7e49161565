package org.loomhive.launcher.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Statements of a file, each ended by a semicolon at the end of a line, that fill a database. */
public final class Statements {
  private static final int PATIENCE_MILLIS = 900_000;
  private static final int SHOWN = 70;

  private Statements() {}

  public static void run(Connection connection, List<String> all, Consumer<String> progress)
      throws SQLException {
    connection.setNetworkTimeout(Runnable::run, PATIENCE_MILLIS);
    try (var sql = connection.createStatement()) {
      sql.execute("SET SESSION foreign_key_checks = 0");
      for (String statement : all) {
        progress.accept(shown(statement));
        sql.execute(statement);
      }
    }
  }

  private static String shown(String statement) {
    var first = statement.lines().findFirst().orElse("");
    return first.substring(0, Math.min(SHOWN, first.length()));
  }

  public static List<String> split(String text) {
    var bare =
        text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(bare.split(";(\\n|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  /** What a file beside a class says. */
  public static String read(Class<?> beside, String resource) {
    try (var in = beside.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException trouble) {
      throw new IllegalStateException(resource, trouble);
    }
  }
}
