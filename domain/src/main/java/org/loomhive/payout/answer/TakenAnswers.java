package org.loomhive.payout.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.PayRunRef;

/** All answers that were taken, and what is parked from them. */
@ApplicationScoped
public class TakenAnswers {
  private static final int MOST_SHOWN = 200;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(TakenAnswer answer, List<ParkedStatus> parked) {
    em.persist(answer);
    parked.forEach(em::persist);
  }

  Optional<TakenAnswer> find(String contentHash) {
    return em.createQuery(
            "select a from TakenAnswer a where a.contentHash = :hash", TakenAnswer.class)
        .setParameter("hash", contentHash)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<TakenAnswer> about(PayRunRef run) {
    return em.createQuery(
            "select a from TakenAnswer a where a.run = :run order by a.id desc", TakenAnswer.class)
        .setParameter("run", run)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** Those that mean no run of ours, the newest first. */
  public List<TakenAnswer> aboutNone() {
    return em.createQuery(
            "select a from TakenAnswer a where a.run is null order by a.id desc", TakenAnswer.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  public List<ParkedStatus> parkedAbout(PayRunRef run) {
    return em.createQuery(
            "select p from ParkedStatus p where p.answer.run = :run order by p.id desc",
            ParkedStatus.class)
        .setParameter("run", run)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  /** What belongs to no run of ours. */
  public List<ParkedStatus> parkedWithoutRun() {
    return em.createQuery(
            "select p from ParkedStatus p where p.answer.run is null order by p.id desc",
            ParkedStatus.class)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }
}
