package org.loomhive.ordering.desk;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which paid orders somebody wants to see. What was typed travels as a parameter and never becomes
 * a part of the query.
 */
public final class OrderFilter {
  private static final String OPEN_REFUND =
      " and exists (select r from Refund r where r.order = o.number and r.doneAt is null"
          + " and r.declinedAt is null and r.again is null)";
  private static final String LATE =
      " and exists (%s and l.shipment is null and l.cancelledAt is null and l.shipBy < :today)";

  private static final String TOLD_LATER =
      " and exists (%s and exists (select d from NewDay d where d.order = o.number"
          + " and d.lineNumber = l.lineNumber))";

  private final OrderDesk.Pile pile;
  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  private OrderFilter(OrderDesk.Pile pile) {
    this.pile = pile;
  }

  public static OrderFilter of(OrderDesk.Pile pile) {
    return new OrderFilter(pile);
  }

  /** ISO 3166-1 alpha-2; empty for all. */
  public OrderFilter to(String country) {
    return with(" and o.address.country = :country", "country", country);
  }

  /** ISO 4217; empty for all. */
  public OrderFilter paidIn(String currency) {
    return with(" and o.total.currency = :currency", "currency", currency);
  }

  /**
   * Paid on these days.
   *
   * @param first null for no beginning
   * @param last null for no end
   * @param zone in which the days begin
   */
  public OrderFilter paidBetween(LocalDate first, LocalDate last, ZoneId zone) {
    if (first != null)
      with(" and o.paidAt >= :first", "first", first.atStartOfDay(zone).toInstant());
    if (last != null)
      with(" and o.paidAt < :after", "after", last.plusDays(1).atStartOfDay(zone).toInstant());
    return this;
  }

  /** Something of hers should have left before this day. */
  public OrderFilter lateOn(LocalDate today) {
    return with(LATE, "today", today);
  }

  /** Of something of hers the buyer was told that it leaves later. */
  public OrderFilter toldLater() {
    conditions.append(TOLD_LATER);
    return this;
  }

  /** Money of it is promised to go back and has not gone. */
  public OrderFilter withOpenRefund() {
    conditions.append(OPEN_REFUND);
    return this;
  }

  private OrderFilter with(String condition, String name, Object value) {
    if (value.equals("")) return this;
    conditions.append(condition);
    parameters.put(name, value);
    return this;
  }

  OrderDesk.Pile pile() {
    return pile;
  }

  /**
   * @param lines selects the lines that the reader sees
   */
  String conditions(String lines) {
    return conditions.toString().formatted(lines);
  }

  <T> TypedQuery<T> fill(TypedQuery<T> query) {
    parameters.forEach(query::setParameter);
    return query;
  }
}
