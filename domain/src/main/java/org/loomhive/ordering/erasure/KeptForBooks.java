package org.loomhive.ordering.erasure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Shipment;

/**
 * How long what an order says of its buyer must stay. The e-mail address stays while something may
 * come back. Name and address stand on the invoice, and books are kept for eight financial years
 * (India: Companies Act 2013, section 128(5); the 72 months of the CGST Act 2017, section 36, are
 * over by then). Where nothing was paid there is no invoice.
 */
final class KeptForBooks {
  private static final int YEARS = 8;
  private static final int FIRST_MONTH = 4;
  private static final Duration COMES_BACK = Duration.ofDays(90);

  private KeptForBooks() {}

  static boolean isEmailNeeded(Order order, Instant now) {
    if (!order.isPaid()) return order.isPayable(now);
    if (!order.openLines().stream().allMatch(OrderLine::isShipped)) return true;
    var last =
        order.shipments().stream()
            .map(Shipment::shippedAt)
            .reduce(order.placedAt(), (one, other) -> other.isAfter(one) ? other : one);
    return now.isBefore(last.plus(COMES_BACK));
  }

  /** What she wrote for the one who gets it travels in the parcel. */
  static boolean isNoteNeeded(Order order, Instant now) {
    if (!order.isPaid()) return order.isPayable(now);
    return !order.openLines().stream().allMatch(OrderLine::isShipped);
  }

  static boolean isAddressNeeded(Order order, Instant now) {
    if (order.paidAt().isEmpty()) return isEmailNeeded(order, now);
    var day = LocalDate.ofInstant(order.paidAt().get(), ZoneOffset.UTC);
    return LocalDate.ofInstant(now, ZoneOffset.UTC).isBefore(lastDay(day));
  }

  /** A financial year ends with March. */
  static LocalDate lastDay(LocalDate paid) {
    int year = paid.getMonthValue() < FIRST_MONTH ? paid.getYear() : paid.getYear() + 1;
    return LocalDate.of(year + YEARS, FIRST_MONTH, 1);
  }
}
