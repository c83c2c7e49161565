package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.account.TalkSuggestion.Cause;
import org.loomhive.material.account.TalkSuggestion.Noticed;
import org.loomhive.membership.Members;

/**
 * Notices makers who hold more of a material each month, or lose some again and again, and suggests
 * a talk and training. Nothing else follows from it: no deduction, no ranking, no mark at an offer.
 */
@ApplicationScoped
public class SuggestTalks {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int MONTHS = 3;
  private static final int REPEATED = 3;

  /** A suggestion that was talked about is not made again for so long. */
  private static final Duration QUIET = Duration.ofDays(90);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Members members;
  @Inject Clock clock;

  /** Gives how many are new. */
  @Transactional
  public int all() {
    var now = clock.instant();
    var known =
        em.createQuery(
                "select t from TalkSuggestion t where t.talkedAt is null or t.talkedAt > :quiet",
                TalkSuggestion.class)
            .setParameter("quiet", now.minus(QUIET))
            .getResultList();
    int made = 0;
    for (Noticed one : noticed(now)) {
      if (known.stream().anyMatch(earlier -> earlier.isAbout(one))) continue;
      em.persist(new TalkSuggestion(one, members.get(one.member()).cooperative(), now));
      made++;
    }
    return made;
  }

  private List<Noticed> noticed(Instant now) {
    var all = new ArrayList<Noticed>();
    for (Object[] row : losingAgain(now)) all.add(noticed(row, Cause.REPEATED_LOSS));
    for (Object[] row : holdingMoreEachMonth(now)) all.add(noticed(row, Cause.GROWING_HOLDINGS));
    return all;
  }

  private static Noticed noticed(Object[] row, Cause cause) {
    return new Noticed(new MemberRef((String) row[0]), cause, new MaterialCode((String) row[1]));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> losingAgain(Instant now) {
    return em.createNativeQuery(
            """
            SELECT m.member_ref, k.code FROM material_movement m
            JOIN material_lot l ON l.id = m.lot_id JOIN material k ON k.id = l.material_id
            WHERE m.kind = 'LOST_IN_MAKING' AND m.moved_at > ?
            GROUP BY m.member_ref, k.code HAVING COUNT(*) >= ?
            """)
        .setParameter(1, java.sql.Timestamp.from(now.minus(MONTH.multipliedBy(MONTHS))))
        .setParameter(2, REPEATED)
        .getResultList();
  }

  /** In each of the last months more came to her than left her. */
  @SuppressWarnings("unchecked")
  private List<Object[]> holdingMoreEachMonth(Instant now) {
    var query =
        em.createNativeQuery(
            """
            SELECT member_ref, code FROM (
              SELECT m.member_ref, k.code,
                SUM(CASE WHEN m.moved_at > ?1 THEN %1$s END) AS last,
                SUM(CASE WHEN m.moved_at > ?2 AND m.moved_at <= ?1 THEN %1$s END) AS middle,
                SUM(CASE WHEN m.moved_at > ?3 AND m.moved_at <= ?2 THEN %1$s END) AS first
              FROM material_movement m
              JOIN material_lot l ON l.id = m.lot_id JOIN material k ON k.id = l.material_id
              WHERE m.member_ref IS NOT NULL AND m.moved_at > ?3
              GROUP BY m.member_ref, k.code) change_of
            WHERE last > 0 AND middle > 0 AND first > 0
            """
                .formatted(WITH_HER));
    for (int month = 1; month <= MONTHS; month++)
      query.setParameter(month, java.sql.Timestamp.from(now.minus(MONTH.multipliedBy(month))));
    return query.getResultList();
  }

  private static final String WITH_HER =
      """
      CASE WHEN m.kind IN ('ISSUED', 'MOVED_HERE') THEN m.amount
        WHEN m.kind IN ('RETURNED', 'MOVED_AWAY', 'HANDED_IN', 'USUAL_LOSS', 'SCRAPPED',
          'LOST_IN_MAKING') THEN -m.amount ELSE 0 END""";

  /** Nobody talked about them yet. */
  public List<TalkSuggestion> open(CooperativeRef cooperative) {
    return em.createQuery(
            "select t from TalkSuggestion t where t.cooperative = :cooperative"
                + " and t.talkedAt is null order by t.id",
            TalkSuggestion.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** Also those about which somebody talked, the newest first. */
  public List<TalkSuggestion> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select t from TalkSuggestion t where t.cooperative = :cooperative order by t.id desc",
            TalkSuggestion.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  /** Somebody talked with her. What was said stays between them. */
  @Transactional
  public void talked(Long number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var suggestion = number == null ? null : em.find(TalkSuggestion.class, number);
    if (suggestion == null || !actor.sees(suggestion.cooperative()))
      throw new NotFound("suggestion", number);
    suggestion.talked(actor, clock.instant());
  }
}
