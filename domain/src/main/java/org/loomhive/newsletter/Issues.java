package org.loomhive.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.NotFound;

/** All letters to many, sent or not. */
@ApplicationScoped
public class Issues {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Issue issue) {
    em.persist(issue);
  }

  public Issue get(IssueRef ref) {
    return one(ref, LockModeType.NONE);
  }

  Issue lock(IssueRef ref) {
    return one(ref, LockModeType.PESSIMISTIC_WRITE);
  }

  private Issue one(IssueRef ref, LockModeType how) {
    return em.createQuery("select i from Issue i where i.ref = :ref", Issue.class)
        .setParameter("ref", ref)
        .setLockMode(how)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("issue", ref));
  }

  /** The newest first. */
  public List<Issue> all(int most) {
    return em.createQuery("select i from Issue i order by i.id desc", Issue.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that are on their way. */
  List<IssueRef> going() {
    return em.createQuery(
            "select i.ref from Issue i where i.startedAt is not null and i.doneAt is null and"
                + " i.stoppedAt is null order by i.id",
            IssueRef.class)
        .getResultList();
  }
}
