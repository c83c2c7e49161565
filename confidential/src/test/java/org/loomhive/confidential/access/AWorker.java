package org.loomhive.confidential.access;

import java.util.Set;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.StaffRef;

/** People on the staff, for tests. */
public final class AWorker {
  private AWorker() {}

  public static Actor ofCases() {
    return with(Role.CASE_WORKER);
  }

  public static Actor with(Role role) {
    return new Actor(StaffRef.random().value(), Set.of(role), Set.of());
  }
}
