package org.loomhive.ordering.frozen;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.kernel.Money;

/** How the shares of a price stand in one column. */
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

  private static long minor(String[] parts) {
    return Long.parseLong(parts[1]);
  }
}
