package org.loomhive.newsletter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All who asked for letters, as the office knows them. */
@ApplicationScoped
public class Subscribers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public Optional<Subscriber> find(SubscriberRef ref) {
    return em.createQuery("select s from Subscriber s where s.ref = :ref", Subscriber.class)
        .setParameter("ref", ref)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether somebody else of the same address gets letters already. */
  boolean isReadByAnother(Subscriber one) {
    return em.createQuery(
                "select count(s) from Subscriber s where s.email = :email and s.id <> :id and"
                    + " s.confirmedAt is not null and s.leftAt is null",
                Long.class)
            .setParameter("email", one.email().orElse(""))
            .setParameter("id", one.id())
            .getSingleResult()
        > 0;
  }

  /** All rows of one address. */
  List<Subscriber> of(String email) {
    return em.createQuery("select s from Subscriber s where s.email = :email", Subscriber.class)
        .setParameter("email", email)
        .getResultList();
  }

  /** Those who get letters, in the order in which they came, after one of them. */
  List<Subscriber> readingAfter(long number, int most) {
    return em.createQuery(
            "select s from Subscriber s where s.id > :after and s.confirmedAt is not null and"
                + " s.leftAt is null order by s.id",
            Subscriber.class)
        .setParameter("after", number)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many get letters. */
  public long reading() {
    return em.createQuery(
            "select count(s) from Subscriber s where s.confirmedAt is not null and s.leftAt is"
                + " null",
            Long.class)
        .getSingleResult();
  }

  /** Those who never said yes. Gives how many. */
  int forgetUnconfirmed(Instant askedBefore) {
    return em.createQuery(
            "delete from Subscriber s where s.confirmedAt is null and s.askedAt < :before")
        .setParameter("before", askedBefore)
        .executeUpdate();
  }

  boolean isSuppressed(String addressHash) {
    return suppressed(addressHash).isPresent();
  }

  Optional<Suppressed> suppressed(String addressHash) {
    return em.createQuery(
            "select s from Suppressed s where s.addressHash = :hash and s.liftedAt is null",
            Suppressed.class)
        .setParameter("hash", addressHash)
        .getResultStream()
        .findFirst();
  }

  void suppress(String addressHash, Instant now) {
    if (!isSuppressed(addressHash)) em.persist(new Suppressed(addressHash, now));
  }
}
