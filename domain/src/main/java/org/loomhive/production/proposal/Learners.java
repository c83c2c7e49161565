package org.loomhive.production.proposal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.loomhive.kernel.MemberRef;
import org.loomhive.membership.Member;
import org.loomhive.membership.Skill;

/**
 * Who is new to which craft: a newcomer to all of hers, anybody else to what she learnt in a course
 * and has hardly done yet.
 *
 * @param finished works of each craft
 * @param learnt in courses
 */
record Learners(Map<MemberRef, Map<Skill, Long>> finished, Map<MemberRef, Set<Skill>> learnt) {
  /** Who finished less is new to it. */
  private static final long FEW = 3;

  Set<Skill> crafts(Member member) {
    var hers = finished.getOrDefault(member.ref(), Map.of());
    if (hers.values().stream().mapToLong(Long::longValue).sum() < FEW) return member.skills();
    var fresh = EnumSet.noneOf(Skill.class);
    for (Skill skill : learnt.getOrDefault(member.ref(), Set.of()))
      if (hers.getOrDefault(skill, 0L) < FEW) fresh.add(skill);
    return fresh;
  }
}
