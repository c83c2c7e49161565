package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.OrderNumber;

/** All orders, paid or not. */
@ApplicationScoped
public class Orders {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Order order) {
    em.persist(order);
  }

  /** One that the house pays itself. */
  public void addCovered(Order order, Instant now) {
    order.covered(order.total(), now);
    em.persist(order);
  }

  /** Some of it is not wanted any more; gives what the house still pays of it. */
  public Money coverLess(Order order, Money less, Instant now) {
    return order.covered(less.negated(), now);
  }

  /** With its lines, which nobody reads an order without. */
  public Optional<Order> find(OrderNumber number) {
    return em.createQuery(
            "select o from Order o left join fetch o.lines l where o.number = :number"
                + " order by l.lineNumber",
            Order.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public Order get(OrderNumber number) {
    return find(number).orElseThrow(() -> new NotFound("order", number));
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Order lock(OrderNumber number) {
    return findLocked(number).orElseThrow(() -> new NotFound("order", number));
  }

  Optional<Order> findLocked(OrderNumber number) {
    return em.createQuery("select o from Order o where o.number = :number", Order.class)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** For a guest: the number alone does not open the order. */
  public Order get(OrderNumber number, String email) {
    return find(number)
        .filter(order -> order.isOf(email))
        .orElseThrow(() -> new NotFound("order", number));
  }

  Optional<Order> findByOnceKey(String onceKey) {
    return em.createQuery("select o from Order o where o.onceKey = :key", Order.class)
        .setParameter("key", onceKey)
        .getResultStream()
        .findFirst();
  }

  /** A buyer's own orders, the newest first. */
  public List<Order> of(BuyerRef buyer, int first, int count) {
    return em.createQuery(
            "select o from Order o where o.buyer = :buyer order by o.id desc", Order.class)
        .setParameter("buyer", buyer)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** What was ordered with this address and belongs to no account; the oldest first. */
  public List<Order> unclaimed(String email) {
    return em.createQuery(
            "select o from Order o where o.email = :email and o.buyer is null order by o.id",
            Order.class)
        .setParameter("email", Checkout.normal(email))
        .getResultList();
  }

  /**
   * They come to the account of whoever has the address; what belongs to another stays where it is.
   *
   * @return how many
   */
  public int claim(String email, BuyerRef buyer) {
    return em.createQuery(
            "update Order o set o.buyer = :buyer where o.email = :email and o.buyer is null")
        .setParameter("buyer", buyer)
        .setParameter("email", Checkout.normal(email))
        .executeUpdate();
  }

  public long countOf(BuyerRef buyer) {
    return em.createQuery("select count(o) from Order o where o.buyer = :buyer", Long.class)
        .setParameter("buyer", buyer)
        .getSingleResult();
  }

  /** Not paid, and nothing is held for them any more. A job asks, outside of any request. */
  @Transactional
  public List<OrderNumber> unpaidSince(Instant now, int most) {
    return em.createQuery(
            """
            select o.number from Order o
            where o.paidAt is null and o.expiredAt is null and o.heldUntil <= :now
            order by o.heldUntil
            """,
            OrderNumber.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }
}
