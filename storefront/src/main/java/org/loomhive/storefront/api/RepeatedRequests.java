package org.loomhive.storefront.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Remembers what was answered under an Idempotency-Key, so that a repeated request does nothing.
 */
@ApplicationScoped
public class RepeatedRequests {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** An earlier request under the same key; the status is 0 while it is still at work. */
  record Earlier(String requestHash, int status, String location, String answer) {}

  /** True when this request is the first one under its key and may do its work. */
  @Transactional
  public boolean begin(String keyHash, String requestHash) {
    return em.createNativeQuery(
                "INSERT IGNORE INTO api_request (key_hash, request_hash, begun_at)"
                    + " VALUES (?, ?, ?)")
            .setParameter(1, keyHash)
            .setParameter(2, requestHash)
            .setParameter(3, java.sql.Timestamp.from(clock.instant()))
            .executeUpdate()
        == 1;
  }

  @Transactional
  public void done(String keyHash, int status, String location, String answer) {
    em.createNativeQuery(
            "UPDATE api_request SET status = ?, location = ?, answer = ? WHERE key_hash = ?")
        .setParameter(1, status)
        .setParameter(2, location)
        .setParameter(3, answer)
        .setParameter(4, keyHash)
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
  Earlier earlier(String keyHash) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT request_hash, status, location, answer FROM api_request"
                    + " WHERE key_hash = ?")
            .setParameter(1, keyHash)
            .getResultList();
    if (rows.isEmpty()) return new Earlier("", 0, null, null);
    var row = rows.get(0);
    int status = row[1] == null ? 0 : ((Number) row[1]).intValue();
    return new Earlier((String) row[0], status, (String) row[2], (String) row[3]);
  }
}
