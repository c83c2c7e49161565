package org.loomhive.ordering.confirmation;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** What the buyer of an order is to be told, as it lies in the outbox. */
public final class ToldBuyer {
  private static final Jsonb JSON = JsonbBuilder.create();

  private ToldBuyer() {}

  /**
   * The first one first.
   *
   * @param words how their keys begin
   */
  public static List<BuyerToTell> of(OrderNumber order, String words) throws SQLException {
    var told = new ArrayList<BuyerToTell>();
    try (var db = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var rows =
            db.prepareStatement(
                "select payload from outbox_message where event like '%BuyerToTell'"
                    + " and payload like ? order by id")) {
      rows.setString(1, "%" + order + "%");
      var found = rows.executeQuery();
      while (found.next()) told.add(read(found.getString(1)));
    }
    return told.stream().filter(one -> one.words().startsWith(words)).toList();
  }

  static BuyerToTell read(String payload) {
    return JSON.fromJson(payload, BuyerToTell.class);
  }
}
