package org.loomhive.wholesale.asked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.NotFound;
import org.loomhive.wholesale.company.CompanyRef;
import org.loomhive.wholesale.quote.QuoteRef;

/** All requests for quotes. */
@ApplicationScoped
public class QuoteRequests {
  private static final String WAITING = " r.quote is null and r.declinedAt is null";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(QuoteRequest request) {
    em.persist(request);
  }

  public QuoteRequest get(RequestRef ref) {
    return one(byRef(ref), ref);
  }

  /** Nobody else answers it until this transaction ends. */
  QuoteRequest lock(RequestRef ref) {
    return one(byRef(ref).setLockMode(LockModeType.PESSIMISTIC_WRITE), ref);
  }

  private TypedQuery<QuoteRequest> byRef(RequestRef ref) {
    return em.createQuery("select r from QuoteRequest r where r.ref = :ref", QuoteRequest.class)
        .setParameter("ref", ref);
  }

  private static QuoteRequest one(TypedQuery<QuoteRequest> query, RequestRef ref) {
    return query
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("quote request", ref));
  }

  /** How many of a company wait as it is now, not as it was when we began. */
  int countWaiting(CompanyRef company) {
    return em.createQuery(
            "select r from QuoteRequest r where r.company = :company and" + WAITING,
            QuoteRequest.class)
        .setParameter("company", company)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .size();
  }

  /** What waits for an answer, the longest first. */
  public List<QuoteRequest> waiting(int most) {
    return em.createQuery(
            "select r from QuoteRequest r where" + WAITING + " order by r.askedAt, r.id",
            QuoteRequest.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Of one company, the newest first. */
  public List<QuoteRequest> of(CompanyRef company, int most) {
    return em.createQuery(
            "select r from QuoteRequest r where r.company = :company order by r.id desc",
            QuoteRequest.class)
        .setParameter("company", company)
        .setMaxResults(most)
        .getResultList();
  }

  /** What a quote answers; empty for one that nobody asked for. */
  public Optional<QuoteRequest> answeredBy(QuoteRef quote) {
    return em.createQuery("select r from QuoteRequest r where r.quote = :quote", QuoteRequest.class)
        .setParameter("quote", quote)
        .getResultStream()
        .findFirst();
  }

  /** Nothing is left of what it asked for. */
  public void forget(CompanyRef company) {
    of(company, Integer.MAX_VALUE).forEach(em::remove);
  }
}
