package org.loomhive.production.plan;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Skill;

/**
 * Somebody who offers hours. What she declined is not here and must never be: saying no has no
 * consequence for what else she is offered.
 *
 * @param point where her work is fetched; empty when she comes herself
 * @param earned in the last 90 days and by what she has in hand, in the smallest coin
 * @param learns crafts of hers that she is new to; a piece of one is a chance to learn
 */
public record Maker(
    MemberRef ref,
    Optional<Point> point,
    Set<Skill> skills,
    FreeTime free,
    long earned,
    Set<Skill> learns) {
  public Maker {
    skills = Set.copyOf(skills);
    learns = Set.copyOf(learns);
  }

  /** She is new to a craft that the work can be done with. */
  public boolean isNewTo(OpenWork work) {
    return !Collections.disjoint(learns, work.skills());
  }

  boolean hasSkillFor(OpenWork work) {
    return !Collections.disjoint(skills, work.skills());
  }

  /** A group, and the weekday on which material is brought there and work is fetched. */
  public record Point(String group, DayOfWeek fetchedOn) {}
}
