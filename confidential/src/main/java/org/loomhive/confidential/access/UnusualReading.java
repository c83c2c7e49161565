package org.loomhive.confidential.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/** Finds readers who opened many more records in the last day than they do on their usual days. */
@ApplicationScoped
public class UnusualReading {
  /** Records in a day that nobody has to explain. */
  private static final long ALWAYS_USUAL = 10;

  private static final long TIMES_THE_AVERAGE = 3;
  private static final int DAYS_LOOKED_BACK = 30;

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject Clock clock;

  /**
   * How much one person read.
   *
   * @param recordsToday different records in the last 24 hours
   * @param recordsPerDay the looks of a day, on average over the 30 days before
   */
  public record Reader(String who, long recordsToday, double recordsPerDay) {
    /** To the next whole look. */
    public long usually() {
      return Math.round(recordsPerDay);
    }

    boolean isUnusual() {
      return recordsToday > ALWAYS_USUAL && recordsToday > TIMES_THE_AVERAGE * recordsPerDay;
    }
  }

  /** For case workers, who know whether there is a reason. */
  public List<Reader> now(Actor actor) {
    actor.require(Role.CASE_WORKER);
    var dayAgo = clock.instant().minus(Duration.ofDays(1));
    return em.createQuery(
            "select e.who, count(distinct e.about) from AccessEntry e where e.lookedAt > :since"
                + " group by e.who",
            Object[].class)
        .setParameter("since", dayAgo)
        .getResultStream()
        .map(row -> reader((String) row[0], (Long) row[1], dayAgo))
        .filter(Reader::isUnusual)
        .toList();
  }

  private Reader reader(String who, long today, Instant until) {
    var looks =
        em.createQuery(
                "select count(e) from AccessEntry e where e.who = :who"
                    + " and e.lookedAt > :since and e.lookedAt <= :until",
                Long.class)
            .setParameter("who", who)
            .setParameter("since", until.minus(Duration.ofDays(DAYS_LOOKED_BACK)))
            .setParameter("until", until)
            .getSingleResult();
    return new Reader(who, today, (double) looks / DAYS_LOOKED_BACK);
  }
}
