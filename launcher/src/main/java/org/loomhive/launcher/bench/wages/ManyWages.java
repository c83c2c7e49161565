package org.loomhive.launcher.bench.wages;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.loomhive.confidential.access.Seal;
import org.loomhive.launcher.House;
import org.loomhive.launcher.bench.Statements;
import org.loomhive.workbench.DatabaseAccounts;

/**
 * Fills the database with one large cooperative and a month of its work. Names and accounts of the
 * members are closed as the house closes them, each by itself.
 */
public final class ManyWages {
  /** The cooperative. */
  public static final String COOPERATIVE = "C-WAGES";

  private static final int AT_ONCE = 1_000;
  private final House house;
  private final Seal seal = new Seal();

  public ManyWages(House house) {
    this.house = house;
  }

  public void fill(int members, YearMonth month, Consumer<String> progress) throws SQLException {
    try (var connection = house.connect()) {
      Statements.run(connection, statements(members, month), progress);
    }
    progress.accept("names and accounts of " + members + " members");
    try (var connection = house.connect(DatabaseAccounts.CONFIDENTIAL)) {
      connection.setAutoCommit(false);
      names(connection, members);
      accounts(connection, members);
      connection.commit();
    }
  }

  static List<String> statements(int members, YearMonth month) {
    return Statements.split(
        Statements.read(ManyWages.class, "wages.sql")
            .replace("{members}", String.valueOf(members))
            .replace("{month}", month.toString())
            .replace("{first}", month.atDay(1).toString()));
  }

  private static String ref(int number) {
    return "M-WAGES%06d".formatted(number);
  }

  private void names(Connection connection, int members) throws SQLException {
    var into =
        "INSERT INTO identity (version, member_ref, sealed_name, sealed_phone, recorded_by,"
            + " recorded_at) VALUES (1, ?, ?, ?, 'system', UTC_TIMESTAMP(6))";
    try (var statement = connection.prepareStatement(into)) {
      for (int i = 0; i < members; i++) {
        statement.setString(1, ref(i));
        statement.setBytes(2, seal.close("identity.name", ref(i), "Maker Number " + i));
        statement.setBytes(3, seal.close("identity.phone", ref(i), ""));
        statement.addBatch();
        if (i % AT_ONCE == 0) statement.executeBatch();
      }
      statement.executeBatch();
    }
  }

  private void accounts(Connection connection, int members) throws SQLException {
    var into =
        "INSERT INTO payee_details (member_ref, sealed, account_print, source_key, changed_by,"
            + " changed_at) VALUES (?, ?, ?, ?, 'system', UTC_TIMESTAMP(6) - INTERVAL 60 DAY)";
    try (var statement = connection.prepareStatement(into)) {
      for (int i = 0; i < members; i++) {
        var number = "8001%08d".formatted(i);
        var bank = "ZZZZ0%06d".formatted(100 + i % 7);
        statement.setString(1, ref(i));
        statement.setBytes(2, seal.close("payee.account", ref(i), number + "\n" + bank));
        statement.setString(3, seal.lookup("payee.account", bank + " " + number));
        statement.setString(4, "bench " + i);
        statement.addBatch();
        if (i % AT_ONCE == 0) statement.executeBatch();
      }
      statement.executeBatch();
    }
  }
}
