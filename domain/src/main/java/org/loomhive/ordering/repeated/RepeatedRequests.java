package org.loomhive.ordering.repeated;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Remembers for a day what was answered under an Idempotency-Key, so that a repeated request does
 * nothing.
 */
@ApplicationScoped
public class RepeatedRequests {
  /** Longer than any request works. What began before has lost its node. */
  private static final Duration LONGEST_WORK = Duration.ofMinutes(1);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /**
   * An earlier request under the same key.
   *
   * @param status 0 while it is still at work
   * @param sealedAnswer null until then
   */
  public record Earlier(String requestHash, int status, String sealedAnswer) {}

  /**
   * True when this request may do its work: it is the first one under its key, or the first one
   * never came to its end.
   */
  @Transactional
  public boolean begin(String keyHash, String requestHash) {
    var now = clock.instant();
    return isFirst(keyHash, requestHash, now) || isTakenOver(keyHash, requestHash, now);
  }

  private boolean isFirst(String keyHash, String requestHash, Instant now) {
    return em.createNativeQuery(
                "INSERT IGNORE INTO api_request (key_hash, request_hash, begun_at)"
                    + " VALUES (?, ?, ?)")
            .setParameter(1, keyHash)
            .setParameter(2, requestHash)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }

  private boolean isTakenOver(String keyHash, String requestHash, Instant now) {
    return em.createNativeQuery(
                "UPDATE api_request SET begun_at = ? WHERE key_hash = ? AND request_hash = ?"
                    + " AND status IS NULL AND begun_at < ?")
            .setParameter(1, Timestamp.from(now))
            .setParameter(2, keyHash)
            .setParameter(3, requestHash)
            .setParameter(4, Timestamp.from(now.minus(LONGEST_WORK)))
            .executeUpdate()
        == 1;
  }

  /**
   * @param sealedAnswer closed by an {@link AnswerSeal}: answers open baskets and orders
   */
  @Transactional
  public void done(String keyHash, int status, String sealedAnswer) {
    em.createNativeQuery("UPDATE api_request SET status = ?, answer = ? WHERE key_hash = ?")
        .setParameter(1, status)
        .setParameter(2, sealedAnswer)
        .setParameter(3, keyHash)
        .executeUpdate();
  }

  /** What was refused may be tried again under the same key. */
  @Transactional
  public void forget(String keyHash) {
    em.createNativeQuery("DELETE FROM api_request WHERE key_hash = ? AND status IS NULL")
        .setParameter(1, keyHash)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // a native query gives bare rows
  public Earlier earlier(String keyHash) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT request_hash, status, answer FROM api_request WHERE key_hash = ?")
            .setParameter(1, keyHash)
            .getResultList();
    if (rows.isEmpty()) return new Earlier("", 0, null);
    var row = rows.get(0);
    int status = row[1] == null ? 0 : ((Number) row[1]).intValue();
    return new Earlier((String) row[0], status, (String) row[2]);
  }

  @Transactional
  int removeBegunBefore(Instant then) {
    return em.createNativeQuery("DELETE FROM api_request WHERE begun_at < ?")
        .setParameter(1, Timestamp.from(then))
        .executeUpdate();
  }
}
