package org.loomhive.payout;

import java.util.Optional;
import org.loomhive.kernel.Role;

/** Why a line stays behind when its run goes out, and who may let it go nevertheless. */
public enum HoldReason {
  NO_DETAILS(null),
  BANK_CODE_FORM(null),
  ACCOUNT_NUMBER_FORM(null),
  /** The list of bank codes does not have it. */
  BANK_CODE_UNKNOWN(null),
  /** The branch or its bank was merged into another one. */
  BANK_CODE_ENDED(null),
  /**
   * Somebody outside the chain is asked, and lifts it there. The word is the same for everybody.
   */
  ASK_FIRST(null),
  /** The account changed in the last days; she is asked first whether it was she. */
  DETAILS_CHANGED(Role.FINANCE_APPROVER),
  /** Several members gave the same account: each is paid to her own. */
  ACCOUNT_SHARED(Role.NETWORK_ADMIN),
  /** The account is one of the staff, or the organisation's own. */
  NOT_HER_OWN(Role.NETWORK_ADMIN),
  NAME_DIFFERS(Role.FINANCE_APPROVER),
  /** She left, or never was a member. */
  NOT_A_MEMBER(Role.FINANCE_APPROVER),
  ABOVE_LIMIT(Role.FINANCE_APPROVER),
  /** More time than a month has for work. */
  IMPOSSIBLE_HOURS(Role.FINANCE_APPROVER);

  private final Role releasedBy;

  HoldReason(Role releasedBy) {
    this.releasedBy = releasedBy;
  }

  /** Empty when the cause itself has to be mended. */
  public Optional<Role> releasedBy() {
    return Optional.ofNullable(releasedBy);
  }

  /** It is about where the money goes, so a later change of that asks anew. */
  boolean isAboutTheAccount() {
    return switch (this) {
      case DETAILS_CHANGED, ACCOUNT_SHARED, NOT_HER_OWN, NAME_DIFFERS -> true;
      default -> false;
    };
  }
}
