package org.loomhive.wage.month;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Cooperative;
import org.loomhive.wage.rate.AFloor;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** So many people who earned so much that a month is large; written in one go. */
final class ManyEarned {
  private ManyEarned() {}

  /** Each 780.00 for ten hours, and two rupees too little on every third day. */
  static void inOne(Cooperative cooperative, int members, LocalDate day) throws SQLException {
    AFloor.ofMeghalaya();
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var statement =
            connection.prepareStatement(
                "INSERT INTO earned_wage (work_order_number, receipt_number, correction,"
                    + " cooperative_ref, member_ref, sku, skill_level, pieces, rate_minor, minor,"
                    + " currency, standard_minutes, worked_on, period, earned_at, recorded_by)"
                    + " VALUES (?, ?, 0, ?, ?, 'SKU-TEST', 'SKILLED', 1, ?, ?, 'INR', 600, ?, ?,"
                    + " NOW(), 'system')")) {
      for (int i = 0; i < members; i++) {
        var ref = MemberRef.random();
        statement.setString(1, "W" + ref.value().substring(1));
        statement.setString(2, "RC" + ref.value().substring(1));
        statement.setString(3, cooperative.ref().value());
        statement.setString(4, ref.value());
        statement.setLong(5, i % 3 == 0 ? 77_800 : 78_000);
        statement.setLong(6, i % 3 == 0 ? 77_800 : 78_000);
        statement.setString(7, day.toString());
        statement.setString(8, YearMonth.from(day).toString());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
