package org.loomhive.ordering.frozen;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.kernel.Money;

/** How the shares of a price, and the cost sheet behind it, stand in one column each. */
public final class SharesText {
  private SharesText() {}

  /** For example MATERIAL=1200;MAKER_PAY=3400. */
  public static String of(PriceBreakdown shown) {
    return shown.shares().stream()
        .map(share -> share.receiver() + "=" + share.amount().minor())
        .collect(Collectors.joining(";"));
  }

  public static Map<CostReceiver, Money> shares(String text, String currency) {
    var shares = new EnumMap<CostReceiver, Money>(CostReceiver.class);
    for (String share : text.split(";")) {
      var parts = share.split("=");
      shares.put(CostReceiver.valueOf(parts[0]), Money.ofMinor(minor(parts), currency));
    }
    return shares;
  }

  /** The same, after the currency of the makers. */
  public static String of(CostSheet sheet) {
    return Arrays.stream(CostReceiver.values())
        .filter(receiver -> sheet.of(receiver).isPositive())
        .map(receiver -> receiver + "=" + sheet.of(receiver).minor())
        .collect(Collectors.joining(";", sheet.currency() + ";", ""));
  }

  public static CostSheet sheet(String text) {
    var parts = text.split(";");
    var sheet = CostSheet.in(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      var cost = parts[i].split("=");
      sheet.gives(CostReceiver.valueOf(cost[0]), Money.ofMinor(minor(cost), parts[0]));
    }
    return sheet;
  }

  private static long minor(String[] parts) {
    return Long.parseLong(parts[1]);
  }
}
