package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** A cooperative joins the network, or what is told of it changes. */
@ApplicationScoped
public class WriteCooperative {
  @Inject Cooperatives cooperatives;
  @Inject Event<StoryWorded> worded;

  @Transactional
  public CooperativeRef add(CooperativeCard card, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    requireOwnName(card, null);
    var made = new Cooperative(CooperativeRef.random(), card);
    worded.fire(new StoryWorded(made.ref(), card.story()));
    cooperatives.add(made);
    return made.ref();
  }

  /** Its state and its business day stay: rates, wages and papers of the past rest on them. */
  @Transactional
  public void change(CooperativeRef ref, CooperativeCard card, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    requireOwnName(card, ref);
    worded.fire(new StoryWorded(ref, card.story()));
    cooperatives.get(ref).tells(card);
  }

  private void requireOwnName(CooperativeCard card, CooperativeRef own) {
    boolean taken =
        cooperatives.all().stream()
            .anyMatch(one -> !one.ref().equals(own) && one.name().equalsIgnoreCase(card.name()));
    if (taken) throw new Refused(MembershipRefusal.COOPERATIVE_NAME_TAKEN, card.name());
  }
}
