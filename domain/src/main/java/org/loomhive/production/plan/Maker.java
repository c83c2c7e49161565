package org.loomhive.production.plan;

import java.time.DayOfWeek;
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
 * @param newcomer has finished little work so far
 */
public record Maker(
    MemberRef ref,
    Optional<Point> point,
    Set<Skill> skills,
    FreeTime free,
    long earned,
    boolean newcomer) {
  public Maker {
    skills = Set.copyOf(skills);
  }

  /** A group, and the weekday on which material is brought there and work is fetched. */
  public record Point(String group, DayOfWeek fetchedOn) {}
}
