package org.loomhive.confidential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loomhive.confidential.access.AWorker;
import org.loomhive.confidential.access.FileRef;
import org.loomhive.confidential.identity.Identities;
import org.loomhive.confidential.referral.AReferral;
import org.loomhive.confidential.referral.OpenFile;
import org.loomhive.kernel.MemberRef;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** Between the shop's side and the confidential side stand the rights of the database. */
class WallTest {
  private static final Set<String> APPEND_ONLY =
      Set.of("access_log", "survey", "survey_answer", "instrument", "instrument_item");

  @ParameterizedTest
  @ValueSource(strings = {DatabaseAccounts.SHOP, DatabaseAccounts.PORTAL, DatabaseAccounts.ADMIN})
  void the_accounts_of_the_three_sites_are_refused_on_every_confidential_table(String account)
      throws Exception {
    var all = tables(DatabaseAccounts.CONFIDENTIAL);
    assertTrue(all.size() > 5);
    for (var table : all)
      for (var sql :
          List.of("SELECT 1 FROM %s LIMIT 1", "DELETE FROM %s", "INSERT INTO %s () VALUES ()"))
        refused(
            DatabaseAccounts.COMMERCE, account, sql.formatted("loomhive_confidential." + table));
  }

  @Test
  void they_cannot_even_enter_the_schema() {
    for (var account :
        List.of(DatabaseAccounts.SHOP, DatabaseAccounts.PORTAL, DatabaseAccounts.ADMIN))
      assertThrows(
          SQLException.class, () -> TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, account));
  }

  @Test
  void the_care_account_has_no_business_on_the_side_of_the_shop() throws Exception {
    for (var table : tables(DatabaseAccounts.COMMERCE))
      refused(
          DatabaseAccounts.CONFIDENTIAL,
          DatabaseAccounts.CARE,
          "SELECT 1 FROM loomhive_commerce." + table + " LIMIT 1");
  }

  @Test
  void even_the_care_account_removes_nothing_and_changes_no_log() throws Exception {
    for (var table : tables(DatabaseAccounts.CONFIDENTIAL)) {
      refused(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE, "DELETE FROM " + table);
      if (APPEND_ONLY.contains(table))
        refused(
            DatabaseAccounts.CONFIDENTIAL,
            DatabaseAccounts.CARE,
            "UPDATE " + table + " SET id = id");
    }
  }

  @Test
  void neither_case_ids_nor_links_can_be_read_in_the_tables() throws Exception {
    var member = MemberRef.random();
    readWholeFile(AReferral.linkedTo(member), member);
    for (var table : tables(DatabaseAccounts.CONFIDENTIAL)) {
      var text = content(table);
      assertFalse(text.contains("TEST-2026-") || text.contains(member.value()), table);
    }
    assertTrue(content("access_log").contains("visits her"));
  }

  /** Everything that a case worker can have shown to her. */
  private static void readWholeFile(FileRef file, MemberRef member) {
    var worker = AWorker.ofCases();
    var open = TestHouse.get(OpenFile.class);
    open.referral(file, worker, "visits her");
    open.caseId(file, worker, "visits her");
    open.member(file, worker, "visits her");
    TestHouse.get(Identities.class).find(member, file, worker, "visits her");
  }

  private static String content(String table) throws SQLException {
    var text = new StringBuilder();
    try (var connection = TestHouse.connect(DatabaseAccounts.CONFIDENTIAL, DatabaseAccounts.CARE);
        var rows = connection.createStatement().executeQuery("SELECT * FROM " + table)) {
      while (rows.next())
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++)
          text.append(new String(bytes(rows.getBytes(column)), StandardCharsets.ISO_8859_1))
              .append('\n');
    }
    return text.toString();
  }

  @Test
  void no_column_of_the_shop_side_speaks_of_cases() throws Exception {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = 'loomhive_commerce'"
                        + " AND CONCAT('_', table_name, '_', column_name, '_') REGEXP"
                        + " '_(case|referral|referred|survivor|victim|traffick.*|legal_name|consent)_'")) {
      var found = new ArrayList<String>();
      while (rows.next()) found.add(rows.getString(1));
      assertEquals(List.of(), found);
    }
  }

  private static byte[] bytes(byte[] value) {
    return value == null ? new byte[0] : value;
  }

  private static List<String> tables(String schema) throws SQLException {
    try (var connection = TestHouse.connect(schema, DatabaseAccounts.MIGRATOR);
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT table_name FROM information_schema.tables WHERE table_schema = '"
                        + schema
                        + "' AND table_name <> 'flyway_schema_history'")) {
      var names = new ArrayList<String>();
      while (rows.next()) names.add(rows.getString(1));
      return names;
    }
  }

  private static void refused(String schema, String account, String sql) throws SQLException {
    try (var connection = TestHouse.connect(schema, account);
        var statement = connection.createStatement()) {
      var no = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
      assertEquals("42000", no.getSQLState(), sql + ": " + no.getMessage());
    }
  }
}
