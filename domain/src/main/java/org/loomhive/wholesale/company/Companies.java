package org.loomhive.wholesale.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;

/** All companies that ever applied. */
@ApplicationScoped
public class Companies {
  /** The conditions by which {@link Company#state()} is known in the database. */
  private static final String APPLIED = "c.approvedAt is null and c.refusedAt is null";

  private static final String APPROVED = "c.approvedAt is not null and c.pausedAt is null";
  private static final String REFUSED = "c.refusedAt is not null";
  private static final String PAUSED = "c.pausedAt is not null";

  private static final String LED = "select c from Company c where c.contact = :key";
  private static final String JOINED =
      "select c from Company c, Colleague l where l.company = c.ref and l.buyer = :key";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Company company) {
    em.persist(company);
    em.flush(); // of two that are sent at once one is told so
  }

  public Optional<Company> find(CompanyRef ref) {
    return one(em.createQuery("select c from Company c where c.ref = :key", Company.class), ref);
  }

  public Company get(CompanyRef ref) {
    return find(ref).orElseThrow(() -> new NotFound("company", ref));
  }

  /** Nobody else decides about it, joins it or asks for it until this transaction ends. */
  public Company lock(CompanyRef ref) {
    var query = em.createQuery("select c from Company c where c.ref = :key", Company.class);
    return one(query.setLockMode(LockModeType.PESSIMISTIC_WRITE), ref)
        .orElseThrow(() -> new NotFound("company", ref));
  }

  /** The one that this account buys for, as contact or as colleague, whatever became of it. */
  public Optional<Company> of(BuyerRef buyer) {
    return one(em.createQuery(LED, Company.class), buyer)
        .or(() -> one(em.createQuery(JOINED, Company.class), buyer));
  }

  /** The same, locked as above. */
  public Optional<Company> lockOf(BuyerRef buyer) {
    return of(buyer).map(known -> lock(known.ref()));
  }

  private static Optional<Company> one(TypedQuery<Company> query, Object key) {
    return query.setParameter("key", key).getResultStream().findFirst();
  }

  /** What waits longest comes first. */
  public List<Company> all(CompanyState state, int first, int count) {
    return em.createQuery(
            "select c from Company c where " + where(state) + " order by c.appliedAt, c.id",
            Company.class)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CompanyState state) {
    return em.createQuery("select count(c) from Company c where " + where(state), Long.class)
        .getSingleResult();
  }

  private static String where(CompanyState state) {
    return switch (state) {
      case APPLIED -> APPLIED;
      case APPROVED -> APPROVED;
      case REFUSED -> REFUSED;
      case PAUSED -> PAUSED;
    };
  }

  /** Their contact had her account erased, and nobody took her place. */
  public List<Company> left() {
    return em.createQuery(
            "select c from Company c, BuyerAccount b where b.ref = c.contact"
                + " and b.erasedAt is not null",
            Company.class)
        .getResultList();
  }

  /** Nothing is left of what its contact said. */
  public void forget(Company company) {
    em.remove(company);
  }
}
