package org.loomhive.membership;

import java.util.Set;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;

/**
 * Somebody who joins.
 *
 * @param called what she wishes to be called in the workshop
 * @param group its name; founded when it is a new one
 * @param hoursPerWeek 0 to 48, as she offers
 */
public record NewMember(
    CooperativeRef cooperative, String called, String group, Set<Skill> skills, int hoursPerWeek) {
  public NewMember {
    called = called == null ? "" : called.strip();
    group = group == null ? "" : group.strip();
    skills = Set.copyOf(skills);
    if (called.isEmpty()) throw new Refused(MembershipRefusal.NAME_MISSING);
    if (group.isEmpty()) throw new Refused(MembershipRefusal.GROUP_MISSING);
  }
}
