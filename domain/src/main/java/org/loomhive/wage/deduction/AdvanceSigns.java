package org.loomhive.wage.deduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;
import org.loomhive.wage.deduction.AdvanceSign.Cause;

/**
 * Notices advances that grow or grow old, and tells a case worker of the cooperative. Nobody who
 * asked, approved or manages learns that there is a sign, or whether anybody looked.
 */
@ApplicationScoped
public class AdvanceSigns {
  private static final Duration OLD = Duration.ofDays(183);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Agreements agreements;
  @Inject Clock clock;

  /** A further advance while less than half of a former one came back. */
  void lookAtFurther(Agreement further) {
    boolean grows =
        agreements.of(further.member()).stream()
            .filter(former -> former.isAdvance() && former.isApproved())
            .filter(former -> !former.number().equals(further.number()))
            .anyMatch(this::isLessThanHalfBack);
    if (grows) raise(further, Cause.GROWING_ADVANCE);
  }

  private boolean isLessThanHalfBack(Agreement former) {
    var taken = agreements.taken(former);
    return taken.plus(taken).compareTo(former.total()) < 0;
  }

  /** Raises a sign for each that is older than half a year and not back; gives how many are new. */
  @Transactional
  public int lookAtOld() {
    int raised = 0;
    for (var advance : agreements.advancesApprovedBefore(clock.instant().minus(OLD)))
      if (agreements.left(advance).isPositive() && raise(advance, Cause.OLD_ADVANCE)) raised++;
    return raised;
  }

  private boolean raise(Agreement about, Cause cause) {
    boolean isKnown =
        em.createQuery(
                "select s from AdvanceSign s where s.agreement = :number and s.cause = :cause",
                AdvanceSign.class)
            .setParameter("number", about.number())
            .setParameter("cause", cause)
            .getResultStream()
            .findFirst()
            .isPresent();
    if (!isKnown) em.persist(new AdvanceSign(about, cause, clock.instant()));
    return !isKnown;
  }

  /** Those in her cooperatives that nobody looked into yet, the oldest first. */
  public List<AdvanceSign> open(Actor actor) {
    actor.require(Role.CASE_WORKER);
    return em.createQuery(
            "select s from AdvanceSign s where s.lookedIntoAt is null order by s.id",
            AdvanceSign.class)
        .getResultStream()
        .filter(sign -> actor.sees(sign.cooperative()))
        .toList();
  }

  @Transactional
  public void lookedInto(Long number, Actor actor) {
    actor.require(Role.CASE_WORKER);
    var sign = number == null ? null : em.find(AdvanceSign.class, number);
    if (sign == null || !actor.sees(sign.cooperative())) throw new NotFound("sign", number);
    sign.lookedInto(actor, clock.instant());
  }
}
