package org.loomhive.ledger.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All rates that were ever used. */
@ApplicationScoped
public class ExchangeRates {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(ExchangeRate rate) {
    em.persist(rate);
  }

  /** The last one on a day or before it: nobody gives rates on a holiday. */
  public Optional<ExchangeRate> find(String base, String quote, LocalDate on) {
    return em.createQuery(
            """
            select r from ExchangeRate r
            where r.base = :base and r.quote = :quote and r.validOn <= :day
            order by r.validOn desc, r.id desc
            """,
            ExchangeRate.class)
        .setParameter("base", base)
        .setParameter("quote", quote)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<ExchangeRate> newest(int first, int count) {
    return em.createQuery(
            "select r from ExchangeRate r order by r.validOn desc, r.id desc", ExchangeRate.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }
}
