package org.loomhive.acceptance.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.workbench.DatabaseAccounts.ADMIN;
import static org.loomhive.workbench.DatabaseAccounts.CARE;
import static org.loomhive.workbench.DatabaseAccounts.COMMERCE;
import static org.loomhive.workbench.DatabaseAccounts.CONFIDENTIAL;
import static org.loomhive.workbench.DatabaseAccounts.MIGRATOR;
import static org.loomhive.workbench.DatabaseAccounts.PORTAL;
import static org.loomhive.workbench.DatabaseAccounts.SHOP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.workbench.TestHouse;

/** Signs in as each account of the database and tries what it may and what it must not. */
class DatabaseRightsTest {
  private static final List<String> SITES = List.of(SHOP, PORTAL, ADMIN, CARE);

  @Test
  void each_account_has_the_rights_of_the_sheet_and_no_other() throws Exception {
    assertEquals(String.join("\n", sheet()), String.join("\n", rightsInForce()));
  }

  /** A table that no site may touch is either forgotten or belongs to the house itself. */
  @Test
  void every_table_is_for_somebody() throws Exception {
    var granted =
        rightsInForce().stream()
            .map(line -> line.split(" ")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    var forNobody = new TreeSet<String>();
    for (String schema : List.of(COMMERCE, CONFIDENTIAL))
      for (String table : tables(schema)) forNobody.add(schema + "." + table);
    forNobody.removeAll(granted);
    assertEquals(
        Set.of(
            COMMERCE + ".demo_loading",
            COMMERCE + ".flyway_schema_history",
            CONFIDENTIAL + ".flyway_schema_history"),
        forNobody);
  }

  @ParameterizedTest
  @ValueSource(strings = {SHOP, PORTAL, ADMIN})
  void no_account_of_the_commerce_side_reads_a_confidential_table(String account) throws Exception {
    var tables = tables(CONFIDENTIAL);
    assertTrue(tables.size() > 5, "the confidential schema has tables");
    try (var connection = TestHouse.connect(COMMERCE, account)) {
      for (String table : tables)
        refused(connection, "SELECT * FROM " + CONFIDENTIAL + "." + table);
    }
    assertThrows(SQLException.class, () -> TestHouse.connect(CONFIDENTIAL, account));
  }

  @Test
  void the_confidential_account_reads_no_table_of_commerce() throws Exception {
    try (var connection = TestHouse.connect(CONFIDENTIAL, CARE)) {
      for (String table : tables(COMMERCE))
        refused(connection, "SELECT * FROM " + COMMERCE + "." + table);
    }
  }

  @Test
  void what_is_only_ever_added_cannot_be_changed_or_removed_by_any_site() throws Exception {
    for (String account : SITES) {
      var schema = account.equals(CARE) ? CONFIDENTIAL : COMMERCE;
      try (var connection = TestHouse.connect(schema, account)) {
        for (String table : appendOnly(schema)) {
          refused(connection, "UPDATE " + table + " SET id = id");
          refused(connection, "DELETE FROM " + table);
        }
      }
    }
  }

  /** She answers an offer and says her language; how many pieces is not hers to set. */
  @Test
  void the_portal_changes_only_what_a_member_may_say() throws Exception {
    try (var connection = TestHouse.connect(COMMERCE, PORTAL);
        var statement = connection.createStatement()) {
      statement.execute("SELECT * FROM work_order WHERE id = 0 FOR UPDATE");
      statement.execute("UPDATE work_order SET accepted_at = NULL WHERE id = 0 AND version = 0");
      statement.execute("UPDATE member SET language = 'en', version = 1 WHERE id = 0");
      statement.execute("SELECT * FROM member_login WHERE id = 0 FOR UPDATE");
      statement.execute("UPDATE member_login SET wrong_tries = 0, version = 1 WHERE id = 0");
      refused(connection, "UPDATE work_order SET pieces = 1 WHERE id = 0");
      refused(connection, "UPDATE member SET called = '' WHERE id = 0");
      refused(connection, "UPDATE member_login SET member_ref = '' WHERE id = 0");
      refused(connection, "UPDATE pay_line SET minor = 1 WHERE id = 0");
      refused(connection, "SELECT * FROM payee_letter");
    }
  }

  @Test
  void the_office_sweeps_kept_answers_without_reading_them() throws Exception {
    try (var connection = TestHouse.connect(COMMERCE, ADMIN);
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM api_request WHERE begun_at < '2020-01-01'");
      refused(connection, "SELECT answer FROM api_request");
    }
  }

  @Test
  void no_site_may_change_the_shape_of_a_schema() throws Exception {
    for (String account : SITES) {
      var schema = account.equals(CARE) ? CONFIDENTIAL : COMMERCE;
      try (var connection = TestHouse.connect(schema, account)) {
        refused(connection, "CREATE TABLE intruder (id INT)");
        refused(connection, "GRANT SELECT ON *.* TO '" + account + "'@'%'");
      }
    }
  }

  private static void refused(Connection connection, String sql) {
    var refusal =
        assertThrows(
            SQLException.class,
            () -> {
              try (var statement = connection.createStatement()) {
                statement.execute(sql);
              }
            },
            sql);
    assertTrue(refusal.getMessage().contains("denied"), sql + ": " + refusal.getMessage());
  }

  private static List<String> sheet() throws IOException {
    return lines("rights.txt");
  }

  private static List<String> appendOnly(String schema) throws IOException {
    return lines("append-only.txt").stream().filter(line -> line.startsWith(schema + ".")).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (var in = DatabaseRightsTest.class.getResourceAsStream("/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  /** One line for each account and table: what it may do there. */
  private static Set<String> rightsInForce() throws SQLException {
    var sql =
        """
        SELECT table_schema, table_name, privilege_type FROM information_schema.table_privileges
        UNION ALL
        SELECT table_schema, table_name, CONCAT(privilege_type, '(', column_name, ')')
        FROM information_schema.column_privileges
        """;
    var rights = new java.util.TreeMap<String, TreeSet<String>>();
    for (String account : SITES) {
      var schema = account.equals(CARE) ? CONFIDENTIAL : COMMERCE;
      try (var connection = TestHouse.connect(schema, account);
          var statement = connection.createStatement();
          var rows = statement.executeQuery(sql)) {
        while (rows.next())
          rights
              .computeIfAbsent(
                  account + " " + rows.getString(1) + "." + rows.getString(2),
                  key -> new TreeSet<>())
              .add(rows.getString(3));
      }
    }
    return rights.entrySet().stream()
        .map(right -> right.getKey() + " " + String.join(",", right.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> tables(String schema) throws SQLException {
    var names = new java.util.ArrayList<String>();
    try (var connection = TestHouse.connect(schema, MIGRATOR);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                    + schema
                    + "'")) {
      while (rows.next()) names.add(rows.getString(1));
    }
    return names;
  }
}
