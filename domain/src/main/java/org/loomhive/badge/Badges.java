package org.loomhive.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.kernel.NotFound;

/** All claims, those of the past too. */
@ApplicationScoped
public class Badges {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(Badge badge, BadgeDocument paper) {
    boolean known =
        !em.createQuery("select d.id from BadgeDocument d where d.hash = :hash", Long.class)
            .setParameter("hash", paper.hash())
            .getResultList()
            .isEmpty();
    if (!known) em.persist(paper);
    em.persist(badge);
  }

  Badge lock(BadgeRef ref) {
    return em.createQuery("select b from Badge b where b.ref = :ref", Badge.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("badge", ref));
  }

  /** The newest first. */
  public List<Badge> all(int most) {
    return em.createQuery("select b from Badge b order by b.id desc", Badge.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** Those that nobody ended and that have not lapsed by this day. */
  List<Badge> notOver(LocalDate day) {
    return em.createQuery(
            "select b from Badge b where b.endedAt is null and b.validTo >= :day order by b.kind,"
                + " b.id",
            Badge.class)
        .setParameter("day", day)
        .getResultList();
  }

  /** The paper of one, for the office. */
  public BadgeDocument document(BadgeRef ref) {
    return em.createQuery(
            "select d from BadgeDocument d, Badge b where b.ref = :ref and d.hash ="
                + " b.documentHash",
            BadgeDocument.class)
        .setParameter("ref", ref)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("document", ref));
  }
}
