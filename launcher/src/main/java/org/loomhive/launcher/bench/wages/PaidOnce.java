package org.loomhive.launcher.bench.wages;

import java.sql.SQLException;
import org.loomhive.launcher.House;
import org.loomhive.launcher.bench.Figures;

/** Looks at the rows: is everybody paid once, is nobody under the floor, do the books add up? */
public final class PaidOnce {
  private static final String SLIPS = "FROM slip s WHERE s.cooperative_ref = 'C-WAGES'";
  private static final String PAID =
      "(SELECT COUNT(*) FROM pay_line l WHERE l.slip_number = s.number"
          + " AND l.settled_at IS NOT NULL AND l.rejected_at IS NULL)";

  private final House house;
  private final Figures figures;

  PaidOnce(House house, Figures figures) {
    this.house = house;
    this.figures = figures;
  }

  void look(String run, int members, int rejected) throws SQLException {
    var line = "FROM pay_line l JOIN pay_run r ON r.id = l.run_id WHERE r.ref = '" + run + "' AND ";
    figures.add("slips that miss", members - count(house, "SELECT COUNT(*) " + SLIPS), "", 0);
    figures.add("slips under the floor", underFloor(house), "", 0);
    figures.add("slips paid twice", paidTwice(house), "", 0);
    long settled = count(house, "SELECT COUNT(*) " + line + "l.settled_at IS NOT NULL");
    figures.add("payments settled", settled, "");
    figures.add("payments that miss", members - rejected - settled, "", 0);
    long back = count(house, "SELECT COUNT(*) " + SLIPS + " AND s.pay_run_ref IS NULL");
    figures.add("rejected that do not wait again", rejected - back, "", 0);
    figures.add("entries that do not balance", uneven(house), "", 0);
    figures.add("members owed another sum than booked", wronglyOwed(house), "", 0);
  }

  /** How many slips pay less than the floor of their minutes. */
  public static long underFloor(House house) throws SQLException {
    return count(
        house, "SELECT COUNT(*) " + SLIPS + " AND s.earned_minor + s.top_up_minor < s.floor_minor");
  }

  /** How many slips more than one settled payment pays. */
  public static long paidTwice(House house) throws SQLException {
    return count(house, "SELECT COUNT(*) " + SLIPS + " AND " + PAID + " > 1");
  }

  /** How many slips exactly one settled payment pays. */
  public static long paidOnce(House house) throws SQLException {
    return count(house, "SELECT COUNT(*) " + SLIPS + " AND " + PAID + " = 1");
  }

  /** Entries whose debits and credits differ in some currency. */
  public static long uneven(House house) throws SQLException {
    return count(
        house,
        "SELECT COUNT(*) FROM (SELECT entry_id FROM journal_line GROUP BY entry_id, currency"
            + " HAVING SUM(minor) <> 0) uneven");
  }

  /** Members for whom the journal owes another sum than their slips less what is on its way. */
  public static long wronglyOwed(House house) throws SQLException {
    return count(
        house,
        """
        SELECT COUNT(*) FROM (
          SELECT party FROM (
            SELECT member_ref AS party, earned_minor + top_up_minor + additions_minor - deductions_minor AS minor FROM slip
              WHERE cooperative_ref = 'C-WAGES'
            UNION ALL SELECT member_ref, -minor FROM pay_line
              WHERE cooperative_ref = 'C-WAGES' AND sent_at IS NOT NULL AND rejected_at IS NULL
            UNION ALL SELECT party, minor FROM journal_line
              WHERE account = 'WAGES_PAYABLE' AND party LIKE 'M-WAGES%'
          ) both_sides GROUP BY party HAVING SUM(minor) <> 0
        ) differing
        """);
  }

  /** The only number of a query. */
  public static long count(House house, String query) throws SQLException {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
