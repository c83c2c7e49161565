package org.loomhive.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Member;
import org.loomhive.membership.Members;

/** Gives members their cards, and another one for one that is lost. */
@ApplicationScoped
public class GiveCards {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Cards cards;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** To every active member who has none; doing it twice gives nobody two. */
  @Transactional
  public void toAll(CooperativeRef cooperative, Actor actor) {
    requireMay(cooperative, actor);
    var now = clock.instant();
    var today = cooperatives.get(cooperative).businessDay(now);
    var there = cards.in(cooperative);
    List<Member> without =
        members.of(cooperative).stream()
            .filter(member -> member.isActiveOn(today) && !there.containsKey(member.ref()))
            .toList();
    for (Member member : without) cards.add(new MemberCard(member.ref(), actor, now));
  }

  /**
   * Hers is lost or worn: it ends, and she has a new one.
   *
   * @param lost the card that ends, so that sending it twice ends no new one
   */
  @Transactional
  public void instead(CardCode lost, MemberRef whose, Actor actor) {
    requireMay(members.get(whose).cooperative(), actor);
    var good = cards.of(whose);
    if (good.isEmpty() || !good.get().code().equals(lost)) return;
    var now = clock.instant();
    good.get().end(now);
    em.flush(); // she has one good card at a time
    cards.add(new MemberCard(whose, actor, now));
  }

  private static void requireMay(CooperativeRef cooperative, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(cooperative);
  }
}
