package org.loomhive.kernel;

/** What a person may do. One person may hold several of the staff roles. */
public enum Role {
  BUYER,
  MEMBER,
  /** Runs her own cooperatives: work, material, shipping. */
  MANAGER,
  QUALITY,
  FINANCE_PREPARER,
  FINANCE_APPROVER,
  CASE_WORKER,
  NETWORK_ADMIN,
  /** Reads all but the confidential. */
  AUDITOR
}
