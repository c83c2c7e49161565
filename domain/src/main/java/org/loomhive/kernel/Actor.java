package org.loomhive.kernel;

import java.util.Set;

/**
 * Who acts: written beside everything that is done, and asked before it is done.
 *
 * @param ref the reference of a member, a buyer or a person on the staff, or "system"
 * @param cooperatives the cooperatives she works for; network-wide roles do not need them
 */
public record Actor(String ref, Set<Role> roles, Set<CooperativeRef> cooperatives) {
  private static final String SYSTEM = "system";
  private static final Set<Role> NETWORK_WIDE =
      Set.of(Role.NETWORK_ADMIN, Role.AUDITOR, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER);

  public Actor {
    roles = Set.copyOf(roles);
    cooperatives = Set.copyOf(cooperatives);
  }

  /** The house itself: jobs and events. */
  public static Actor system() {
    return new Actor(SYSTEM, Set.of(Role.NETWORK_ADMIN), Set.of());
  }

  public boolean isSystem() {
    return ref.equals(SYSTEM);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Sees every cooperative, not only those she works for. */
  public boolean isNetworkWide() {
    return roles.stream().anyMatch(NETWORK_WIDE::contains);
  }

  public boolean sees(CooperativeRef cooperative) {
    return isNetworkWide() || cooperatives.contains(cooperative);
  }

  /** What she does not see is not there for her. */
  public void requireSight(CooperativeRef cooperative) {
    if (!sees(cooperative)) throw new NotFound("cooperative", cooperative);
  }

  /** One of the roles is needed. */
  public void require(Role... anyOf) {
    for (Role role : anyOf) if (roles.contains(role)) return;
    throw new Refused(ActorRefusal.NOT_YOUR_ROLE);
  }
}
