package org.loomhive.wholesale.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.loomhive.wholesale.company.CompanyRef;

/** What was agreed with companies about when they pay, at most once in each currency. */
@ApplicationScoped
public class CreditLines {
  private static final String IN_CURRENCY =
      "select l from CreditLine l where l.company = :company and l.currency = :currency";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(CreditLine line) {
    em.persist(line);
  }

  void remove(CreditLine line) {
    em.remove(line);
  }

  public Optional<CreditLine> find(CompanyRef company, String currency) {
    return inCurrency(company, currency).getResultStream().findFirst();
  }

  /** Orders of one company that are placed at once follow one after the other. */
  public Optional<CreditLine> lock(CompanyRef company, String currency) {
    return inCurrency(company, currency)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<CreditLine> inCurrency(CompanyRef company, String currency) {
    return em.createQuery(IN_CURRENCY, CreditLine.class)
        .setParameter("company", company)
        .setParameter("currency", currency);
  }

  public List<CreditLine> of(CompanyRef company) {
    return em.createQuery(
            "select l from CreditLine l where l.company = :company order by l.currency",
            CreditLine.class)
        .setParameter("company", company)
        .getResultList();
  }
}
