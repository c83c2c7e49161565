package org.loomhive.storefront.checkout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.tax.LandedWay;

/**
 * The totals that a buyer was shown, one for each way of delivery, as they stand in the form. Only
 * one of these may become her order.
 */
final class SumSeen {
  private static final Pattern TOTAL = Pattern.compile("([A-Z]{3})([0-9]{1,15})");
  private static final Money NONE = Money.zero(ChargeCurrency.USD.name());

  private SumSeen() {}

  /** For example DE:POST=USD13800 DE:COURIER=USD15500. */
  static String write(String country, List<LandedWay> ways) {
    return ways.stream()
        .map(way -> mark(country, way.offer().code()) + text(way.toPay()))
        .collect(Collectors.joining(" "));
  }

  /** What was shown for this country and way; nothing, which no order costs, when none was. */
  static Money read(String seen, String country, String delivery) {
    var mark = mark(country, delivery);
    return Arrays.stream(seen == null ? new String[0] : seen.split(" "))
        .filter(one -> one.startsWith(mark))
        .map(one -> amount(one.substring(mark.length())))
        .findFirst()
        .orElse(NONE);
  }

  private static String mark(String country, String delivery) {
    return country + ":" + delivery + "=";
  }

  private static String text(Money total) {
    return total.currency() + total.minor();
  }

  private static Money amount(String text) {
    var total = TOTAL.matcher(text);
    if (!total.matches() || ChargeCurrency.find(total.group(1)).isEmpty()) return NONE;
    return Money.ofMinor(Long.parseLong(total.group(2)), total.group(1));
  }
}
