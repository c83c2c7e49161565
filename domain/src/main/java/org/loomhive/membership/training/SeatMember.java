package org.loomhive.membership.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Members;

/** Gives a member a seat in a session, or takes it back for another while nothing came of it. */
@ApplicationScoped
public class SeatMember {
  @Inject Training training;
  @Inject Members members;

  @Transactional
  public void seat(SessionRef ref, MemberRef member, Actor actor) {
    var session = lock(ref, actor);
    var who = members.get(member);
    if (!who.cooperative().equals(session.course().cooperative()))
      throw new Refused(TrainingRefusal.OTHER_COOPERATIVE);
    if (!who.isActiveOn(session.day()))
      throw new Refused(TrainingRefusal.NOT_A_MEMBER_THEN, session.day());
    session.seat(member, actor.ref());
  }

  @Transactional
  public void giveBack(SessionRef ref, MemberRef member, Actor actor) {
    lock(ref, actor).giveBack(member);
  }

  private TrainingSession lock(SessionRef ref, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var session = training.lock(ref);
    actor.requireSight(session.course().cooperative());
    return session;
  }
}
