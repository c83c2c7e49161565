package org.loomhive.account;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.loomhive.account.seal.CodeSecret;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * Somebody who shall come to the staff.
 *
 * @param codes her second factor; needed for finance, care and the network's administration
 */
public record NewStaff(
    String email,
    String called,
    Set<Role> roles,
    Set<CooperativeRef> cooperatives,
    Optional<CodeSecret> codes) {
  private static final Set<Role> NOT_STAFF = EnumSet.of(Role.BUYER, Role.MEMBER);
  private static final Set<Role> TWO_FACTORS =
      EnumSet.of(
          Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.CASE_WORKER, Role.NETWORK_ADMIN);

  public NewStaff {
    email = Login.requireEmail(email);
    if (called == null || called.isBlank()) throw new Refused(AccountRefusal.NAME_MISSING);
    called = called.strip();
    roles = Set.copyOf(roles);
    cooperatives = Set.copyOf(cooperatives);
    if (roles.isEmpty() || roles.stream().anyMatch(NOT_STAFF::contains))
      throw new Refused(AccountRefusal.NOT_A_STAFF_ROLE);
    if (codes.isEmpty() && roles.stream().anyMatch(TWO_FACTORS::contains))
      throw new Refused(AccountRefusal.SECOND_FACTOR_NEEDED);
  }
}
