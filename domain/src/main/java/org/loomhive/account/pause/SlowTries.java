package org.loomhive.account.pause;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.kernel.Fingerprint;

/**
 * Counts tries at doors that have no account behind them, such as codes and payments, for all nodes
 * together. Each count is a transaction of its own: a refusal rolls back what the visitor wanted,
 * never the count. Names and places are kept as a hash, and forgotten after a day.
 */
@ApplicationScoped
public class SlowTries {
  private static final Logger LOG = Logger.getLogger(SlowTries.class.getName());
  private static final Duration FORGOTTEN = Duration.ofDays(1);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;
  @Inject SlowTries self;

  /**
   * A door and who stands before it.
   *
   * @param who a basket, an address of e-mail, a place in the net; only its hash is kept
   * @param free so many tries pass before each next one has to wait
   */
  public record Try(String door, String who, int free) {
    String hash() {
      return Fingerprint.of(door + " " + who);
    }
  }

  /** Counts a try; gives how long the door is still shut, nothing when it was open. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Duration take(Try one) {
    var row = locked(one);
    var left = left(one, row);
    if (left.isZero()) row.count(one.free(), clock.instant());
    return left;
  }

  /** Looks whether all of these are open, with one question, and counts nothing. */
  public Duration look(Try... all) {
    var now = clock.instant();
    var shut =
        em.createQuery(
                "select t from SlowedTry t where t.nameHash in :names and t.shutUntil > :now",
                SlowedTry.class)
            .setParameter("names", Arrays.stream(all).map(Try::hash).toList())
            .setParameter("now", now)
            .getResultList();
    if (shut.isEmpty()) return Duration.ZERO;
    for (Try one : all) self.slow(one);
    return shut.stream().map(row -> row.left(now)).max(Duration::compareTo).orElseThrow();
  }

  /** It was tried while it was shut. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void slow(Try one) {
    left(one, locked(one));
  }

  /** What was tried went wrong. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void wrong(Try one) {
    locked(one).count(one.free(), clock.instant());
  }

  /** It was right: what was tried before is forgotten. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void right(Try one) {
    em.createNativeQuery("DELETE FROM slowed_try WHERE name_hash = ?")
        .setParameter(1, one.hash())
        .executeUpdate();
  }

  /** How many tries at a door were slowed in the last day. */
  public long slowedAt(String door) {
    return em.createQuery(
            "select coalesce(sum(t.timesSlowed), 0) from SlowedTry t where t.door = :door",
            Number.class)
        .setParameter("door", door)
        .getSingleResult()
        .longValue();
  }

  /** A job calls it now and then; gives how many were forgotten. */
  @Transactional
  public int forget() {
    return em.createNativeQuery("DELETE FROM slowed_try WHERE tried_at < ?")
        .setParameter(1, Timestamp.from(clock.instant().minus(FORGOTTEN)))
        .executeUpdate();
  }

  private Duration left(Try one, SlowedTry row) {
    var left = row.left(clock.instant());
    if (left.isZero()) return left;
    LOG.log(Level.WARNING, "event=tries door={0} outcome=slowed", one.door());
    row.slow();
    return left;
  }

  /** Made when there is none; tries at the same moment wait for each other here. */
  private SlowedTry locked(Try one) {
    var now = Timestamp.from(clock.instant());
    em.createNativeQuery(
            "INSERT INTO slowed_try (name_hash, door, times, tried_at, shut_until, times_slowed)"
                + " VALUES (?, ?, 0, ?, ?, 0) ON DUPLICATE KEY UPDATE door = door")
        .setParameter(1, one.hash())
        .setParameter(2, one.door())
        .setParameter(3, now)
        .setParameter(4, now)
        .executeUpdate();
    return em.find(SlowedTry.class, one.hash(), LockModeType.PESSIMISTIC_WRITE);
  }
}
