package org.loomhive.ordering.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;

/** All codes, in force or not. */
@ApplicationScoped
public class Discounts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  /** As it is kept: without what does not matter in it. */
  public static String normal(String typed) {
    return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
  }

  void add(Object made) {
    em.persist(made);
    em.flush(); // a code that is taken shows here
  }

  public Optional<Discount> find(String code) {
    return em.createQuery("select d from Discount d where d.code = :code", Discount.class)
        .setParameter("code", normal(code))
        .getResultStream()
        .findFirst();
  }

  public Discount get(String code) {
    return find(code).orElseThrow(() -> new Refused(DiscountRefusal.NO_SUCH_CODE));
  }

  /** The same, and nobody else counts its uses until the transaction ends. */
  Discount lock(String code) {
    return em.createQuery("select d from Discount d where d.code = :code", Discount.class)
        .setParameter("code", normal(code))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new Refused(DiscountRefusal.NO_SUCH_CODE));
  }

  Discount lock(long id) {
    return em.find(Discount.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<DiscountUse> useOf(OrderNumber order) {
    return em.createQuery("select u from DiscountUse u where u.order = :order", DiscountUse.class)
        .setParameter("order", order)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<Discount> all(int most) {
    return em.createQuery("select d from Discount d order by d.id desc", Discount.class)
        .setMaxResults(most)
        .getResultList();
  }
}
