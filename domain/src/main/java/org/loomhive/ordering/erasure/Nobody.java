package org.loomhive.ordering.erasure;

import java.util.Locale;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.ordering.Order;

/** What stands in an order instead of its buyer once she is forgotten. */
public final class Nobody {
  static final String NO_WORD = "-";
  private static final String NOWHERE = "@forgotten.invalid";

  private Nobody() {}

  static String email(OrderNumber number) {
    return number.value().toLowerCase(Locale.ROOT) + NOWHERE;
  }

  /** Nobody can be reached about it any more. */
  public static boolean isReachedBy(Order order) {
    return order.email().endsWith(NOWHERE);
  }
}
