package org.loomhive.material.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Role;

/**
 * Holdings that grow and losses that come again may be a sign that somebody is put under pressure.
 * So each is also told to a person who is not her manager; nobody in the workshop learns whether
 * she looked.
 */
@ApplicationScoped
public class WarningSigns {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Those in her cooperatives that nobody looked into yet, the oldest first. */
  public List<TalkSuggestion> open(Actor actor) {
    actor.require(Role.CASE_WORKER);
    return em.createQuery(
            "select t from TalkSuggestion t where t.lookedIntoAt is null order by t.id",
            TalkSuggestion.class)
        .getResultStream()
        .filter(sign -> actor.sees(sign.cooperative()))
        .toList();
  }

  @Transactional
  public void lookedInto(Long number, Actor actor) {
    actor.require(Role.CASE_WORKER);
    var sign = number == null ? null : em.find(TalkSuggestion.class, number);
    if (sign == null || !actor.sees(sign.cooperative())) throw new NotFound("sign", number);
    sign.lookedInto(actor, clock.instant());
  }
}
