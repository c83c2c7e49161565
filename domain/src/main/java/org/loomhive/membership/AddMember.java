package org.loomhive.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Role;

/** Somebody joins a cooperative today. Why she does is asked and written down nowhere here. */
@ApplicationScoped
public class AddMember {
  @Inject Cooperatives cooperatives;
  @Inject Members members;
  @Inject Clock clock;

  @Transactional
  public MemberRef add(NewMember asked, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    actor.requireSight(asked.cooperative());
    var today = cooperatives.get(asked.cooperative()).businessDay(clock.instant());
    var member = new Member(MemberRef.random(), group(asked), asked.called(), today);
    members.add(member.can(asked.skills()).offersHoursPerWeek(asked.hoursPerWeek()));
    return member.ref();
  }

  private MakerGroup group(NewMember asked) {
    return cooperatives.groupsOf(asked.cooperative()).stream()
        .filter(group -> group.name().equalsIgnoreCase(asked.group()))
        .findFirst()
        .orElseGet(() -> found(asked));
  }

  private MakerGroup found(NewMember asked) {
    var group = new MakerGroup(asked.cooperative(), asked.group());
    cooperatives.add(group);
    return group;
  }
}
