package org.loomhive.launcher.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loomhive.launcher.House;

/** What the tables say about orders, past the sites. */
record OrderRows(House house) {
  private static final int MANY = 10_000;

  /** Generated pieces that lie there in plenty and may go to Germany in one parcel. */
  List<String> ready() throws SQLException {
    return column(
        "SELECT v.sku FROM variant v JOIN product p ON p.id = v.product_id"
            + " JOIN stock_item s ON s.sku = v.sku WHERE v.readiness = 'READY'"
            + " AND p.kind <> 'HONEY' AND v.weight_grams <= 2000 AND s.on_hand - s.allocated > "
            + MANY);
  }

  Set<String> paid() throws SQLException {
    return new HashSet<>(column("SELECT number FROM customer_order WHERE paid_at IS NOT NULL"));
  }

  /** How many entries of the journal do not balance. */
  int uneven() throws SQLException {
    return column(
            "SELECT entry_id FROM journal_line GROUP BY entry_id, currency HAVING SUM(minor) <> 0")
        .size();
  }

  /** How many generated pieces are promised to more or fewer paid orders than the stock says. */
  int wronglyPromised() throws SQLException {
    return column(
            "SELECT s.sku FROM stock_item s JOIN order_line l ON l.sku = s.sku"
                + " JOIN customer_order o ON o.id = l.order_id AND o.paid_at IS NOT NULL"
                + " WHERE s.sku LIKE 'SKU-MADE%' GROUP BY s.sku, s.allocated"
                + " HAVING SUM(l.quantity) <> s.allocated")
        .size();
  }

  private List<String> column(String query) throws SQLException {
    try (var connection = house.connect();
        var sql = connection.createStatement();
        var rows = sql.executeQuery(query)) {
      var values = new ArrayList<String>();
      while (rows.next()) values.add(rows.getString(1));
      return values;
    }
  }
}
