package org.loomhive.account.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.loomhive.account.Logins;
import org.loomhive.account.StaffAccount;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Role;

/**
 * A way in to money, to care or to other accounts takes two people: whoever asks for it never sees
 * it, and whoever agrees hands it over. The machine's own command asks nobody.
 */
@ApplicationScoped
public class SecondPerson {
  private static final Set<Role> FOR_TWO =
      EnumSet.of(
          Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.CASE_WORKER, Role.NETWORK_ADMIN);

  @Inject Logins logins;

  boolean isNeeded(StaffAccount account, Actor asking) {
    return !asking.isSystem() && FOR_TWO.stream().anyMatch(account::has);
  }

  public boolean may(StaffAccount account, Actor second) {
    return account.waitsForSecondPerson()
        && !account.wasAskedBy(second)
        && !account.isOf(second)
        && second.has(whose(account));
  }

  /** What waits for the word of this person. */
  public List<StaffAccount> waitingFor(Actor second) {
    return logins.staff().stream().filter(one -> may(one, second)).toList();
  }

  /** Care is opened by care, as soon as there is somebody. */
  private Role whose(StaffAccount account) {
    boolean care = account.has(Role.CASE_WORKER);
    return care && logins.staff().stream().anyMatch(one -> isColleague(one, account))
        ? Role.CASE_WORKER
        : Role.NETWORK_ADMIN;
  }

  private static boolean isColleague(StaffAccount one, StaffAccount of) {
    return one.has(Role.CASE_WORKER)
        && one.isOpen()
        && !one.waitsForSecondPerson()
        && !one.ref().equals(of.ref());
  }
}
