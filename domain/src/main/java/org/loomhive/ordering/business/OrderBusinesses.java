package org.loomhive.ordering.business;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.business.BusinessRefusal;
import org.loomhive.delivery.tax.Buyers;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.basket.Basket;

/** The businesses that orders were sold to; an order of a person has none. */
@ApplicationScoped
public class OrderBusinesses {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  public Optional<OrderBusiness> of(OrderNumber order) {
    return em.createQuery(
            "select b from OrderBusiness b where b.order = :order", OrderBusiness.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** Paid on these days, in UTC; the newest first. */
  public List<BusinessSale> paidBetween(LocalDate from, LocalDate to) {
    return em.createQuery(
            """
            select o, b from OrderBusiness b, Order o
            where o.number = b.order and o.paidAt >= :from and o.paidAt < :to
            order by o.paidAt desc
            """,
            Object[].class)
        .setParameter("from", from.atStartOfDay().toInstant(ZoneOffset.UTC))
        .setParameter("to", to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
        .getResultStream()
        .map(pair -> new BusinessSale((Order) pair[0], (OrderBusiness) pair[1]))
        .toList();
  }

  /** Who buys it. Without a proof that still counts it is taxed as if a person bought it. */
  public Buyers buyers(Basket basket, String country) {
    var now = clock.instant();
    boolean isProven = basket.business().filter(one -> one.isProven(country, now)).isPresent();
    return isProven ? Buyers.BUSINESSES : Buyers.PEOPLE;
  }

  /** In the transaction that places the order. */
  public void keep(Order order, BusinessBuyer buyer) {
    var to = order.address().country();
    if (buyer.number().filter(number -> !number.country().equals(to)).isPresent())
      throw new Refused(BusinessRefusal.NUMBER_ELSEWHERE);
    em.flush(); // the order first: its row points to it
    boolean isUntaxed = buyer.isProven(to, clock.instant()) && !isTaxed(order);
    em.persist(new OrderBusiness(order.number(), buyer.copy(), isUntaxed));
  }

  /** Duty is no tax, and what the border asks for is not collected. */
  private static boolean isTaxed(Order order) {
    return order.taxes().stream().anyMatch(tax -> !tax.isDuty() && !tax.isAtTheDoor());
  }

  /** Other pieces of the same go to the same business. */
  public void keepAgain(OrderNumber first, OrderNumber other) {
    var one = of(first);
    if (one.isEmpty()) return;
    em.flush(); // as above
    em.persist(new OrderBusiness(other, one.get().buyer().copy(), one.get().isUntaxed()));
  }

  /** In the transaction that takes the person out of the order. */
  public void forget(OrderNumber order, String noWord) {
    of(order).ifPresent(one -> one.forget(noWord));
  }
}
