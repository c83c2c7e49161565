package org.loomhive.membership.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.membership.Cooperatives;
import org.loomhive.membership.Members;

/**
 * A manager writes down who came and whose work was good. What the course teaches becomes a skill
 * of the member, which opens work of that kind to her; nobody loses a skill by a course.
 */
@ApplicationScoped
public class RecordTraining {
  @Inject Training training;
  @Inject Members members;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  @Transactional
  public void record(SessionRef ref, MemberRef member, SeatResult result, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var session = training.lock(ref);
    actor.requireSight(session.course().cooperative());
    var now = clock.instant();
    requireHeld(session, now);
    var seat = session.seatOf(member).orElseThrow(() -> new Refused(TrainingRefusal.NO_SEAT));
    seat.record(result, now, actor.ref());
    if (!session.course().isLearntBy(result) || training.hasGain(seat)) return;
    members.get(member).learns(session.course().skill());
    training.add(new SkillGain(seat, now, actor.ref()));
  }

  private void requireHeld(TrainingSession session, Instant now) {
    var today = cooperatives.get(session.course().cooperative()).businessDay(now);
    if (today.isBefore(session.day()))
      throw new Refused(TrainingRefusal.NOT_HELD_YET, session.day());
  }
}
