package org.loomhive.production.jobwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;
import org.loomhive.material.jobwork.JobWorkRules;
import org.loomhive.material.jobwork.Principal;
import org.loomhive.material.jobwork.Principals;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.jobwork.AgeingWarning.About;

/**
 * Tells the managers of principals what nears the term of the law: each age once, and of several
 * that passed unseen only the highest; what came back meanwhile is told no more. The database
 * refuses a second row, whichever node wrote the first.
 */
@ApplicationScoped
public class WarnOfAge {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Principals principals;
  @Inject AgeingBoard board;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Gives how many are new. */
  @Transactional
  public int all() {
    int told = 0;
    for (Principal one : principals.all()) told += warn(one.cooperative());
    return told;
  }

  private int warn(CooperativeRef cooperative) {
    var ages =
        JobWorkRules.of(cooperatives.get(cooperative).stateCode()).orElseThrow().warnMonths();
    var day = cooperatives.get(cooperative).businessDay(clock.instant());
    var open = board.from(cooperative, 0);
    var told = standing(cooperative, open);
    int news = 0;
    for (OpenChallan challan : open) {
      var age = reached(ages, challan.monthsOn(day));
      if (age.isEmpty() || age.get() <= told.getOrDefault(About.of(challan), 0)) continue;
      em.persist(new AgeingWarning(cooperative, challan, age.get(), clock.instant()));
      news++;
    }
    return news;
  }

  /** The highest age that was told of what is still out; what is out no more is settled. */
  private Map<About, Integer> standing(CooperativeRef cooperative, List<OpenChallan> open) {
    var out = open.stream().map(About::of).collect(Collectors.toSet());
    var told = new HashMap<About, Integer>();
    for (AgeingWarning one : of(cooperative, "")) {
      if (out.contains(one.about())) told.merge(one.about(), one.months(), Math::max);
      else one.settled(clock.instant());
    }
    return told;
  }

  private static Optional<Integer> reached(List<Integer> ages, int months) {
    return ages.stream().filter(age -> months >= age).max(Comparator.naturalOrder());
  }

  /** Those that nobody has seen, the longest out first. */
  public List<AgeingWarning> unseen(CooperativeRef cooperative) {
    return of(cooperative, " and w.seenAt is null");
  }

  private List<AgeingWarning> of(CooperativeRef cooperative, String and) {
    return em.createQuery(
            "select w from AgeingWarning w where w.cooperative = :cooperative"
                + " and w.settledAt is null"
                + and
                + " order by w.issuedOn, w.id",
            AgeingWarning.class)
        .setParameter("cooperative", cooperative)
        .getResultList();
  }

  /** Those that nobody has seen, of the cooperatives that an actor sees. */
  public long count(Actor actor) {
    if (!actor.isNetworkWide() && actor.cooperatives().isEmpty()) return 0;
    var mine = actor.isNetworkWide() ? "" : " and w.cooperative in :mine";
    var count =
        em.createQuery(
            "select count(w) from AgeingWarning w where w.settledAt is null and w.seenAt is null"
                + mine,
            Long.class);
    if (!actor.isNetworkWide()) count.setParameter("mine", actor.cooperatives());
    return count.getSingleResult();
  }

  /** Somebody has seen it and does what is to be done. */
  @Transactional
  public void seen(Long number, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var warning = number == null ? null : em.find(AgeingWarning.class, number);
    if (warning == null || !actor.sees(warning.cooperative()))
      throw new NotFound("warning", number);
    warning.seen(actor, clock.instant());
  }
}
