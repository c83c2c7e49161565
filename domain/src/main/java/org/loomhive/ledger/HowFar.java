package org.loomhive.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How far a large piece of work is. It is told in a transaction of its own, so that others read it
 * while the work is done; what has not been told for a while is not being done any more.
 */
@ApplicationScoped
public class HowFar {
  /** Rows of a work between two times that it is told. */
  public static final int STEP = 1_000;

  private static final Duration SILENCE = Duration.ofSeconds(45);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** So much is done, of so much. */
  public record Step(int done, int ofAll) {
    public int percent() {
      return ofAll == 0 ? 100 : (int) (100L * done / ofAll);
    }
  }

  /**
   * @param what the work and what it is about, up to 100 letters
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void tell(String what, int done, int ofAll) {
    if (ofAll <= STEP) return; // over before anybody looks
    var now = Timestamp.from(clock.instant());
    em.createNativeQuery(
            "INSERT INTO how_far (what, done, of_all, told_at) VALUES (?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE done = ?, of_all = ?, told_at = ?")
        .setParameter(1, what)
        .setParameter(2, done)
        .setParameter(3, ofAll)
        .setParameter(4, now)
        .setParameter(5, done)
        .setParameter(6, ofAll)
        .setParameter(7, now)
        .executeUpdate();
  }

  /** Empty when it is not being done now. */
  @SuppressWarnings("unchecked")
  public Optional<Step> of(String what) {
    List<Object[]> rows =
        em.createNativeQuery(
                "SELECT done, of_all FROM how_far WHERE what = ? AND done < of_all AND told_at > ?")
            .setParameter(1, what)
            .setParameter(2, Timestamp.from(clock.instant().minus(SILENCE)))
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(row -> new Step(((Number) row[0]).intValue(), ((Number) row[1]).intValue()));
  }
}
