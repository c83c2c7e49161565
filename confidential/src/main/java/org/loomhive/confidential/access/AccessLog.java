package org.loomhive.confidential.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.leaf.ManyRows;

/**
 * Who looked at what, about whom, why and when. A look is written and committed before anything is
 * shown: when it cannot be written, the caller gets the failure instead of the record.
 */
@ApplicationScoped
public class AccessLog {
  /** Characters. */
  public static final int LONGEST_REASON = 200;

  /** Case ids and phone numbers; a date has no run of five. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{5}");

  @PersistenceContext(unitName = "confidential")
  EntityManager em;

  @Inject Clock clock;

  /** Refuses what is no reason, or says more than a reason. */
  public static void requireReason(String why) {
    if (why == null || why.isBlank()) throw new Refused(AccessRefusal.REASON_MISSING);
    if (why.length() > LONGEST_REASON)
      throw new Refused(AccessRefusal.REASON_TOO_LONG, LONGEST_REASON);
    if (LONG_NUMBER.matcher(why).find()) throw new Refused(AccessRefusal.REASON_HOLDS_A_NUMBER);
  }

  /**
   * Comes back only after the look is safely on record.
   *
   * @param what a neutral word for the kind of record
   * @param about the reference of the file or member, never a name and never a case id
   * @param why the reader's reason in her own words; not blank, and without case id or phone number
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void look(Actor actor, String what, String about, String why) {
    requireReason(why);
    em.persist(new AccessEntry(actor.ref(), what, about, why.strip(), clock.instant()));
    em.flush();
  }

  /** Many looks of one kind at once; comes back after all of them are on record. */
  @Transactional(TxType.REQUIRES_NEW)
  public void look(Actor actor, String what, Collection<String> about, String why) {
    requireReason(why);
    var now = Timestamp.from(clock.instant());
    ManyRows.write(
        em,
        "INSERT INTO access_log (who, what, about, why, looked_at) VALUES (?, ?, ?, ?, ?)",
        about.stream()
            .map(one -> List.<Object>of(actor.ref(), what, one, why.strip(), now))
            .toList());
  }

  /** The newest looks at one record first. */
  public List<AccessEntry> about(String reference, int count) {
    return em.createQuery(
            "select e from AccessEntry e where e.about = :about order by e.id desc",
            AccessEntry.class)
        .setParameter("about", reference)
        .setMaxResults(count)
        .getResultList();
  }
}
