package org.loomhive.confidential.outcome;

/** What became of a follow-up. */
public enum FollowUpState {
  DUE,
  DONE,
  DECLINED,
  UNREACHABLE,
  /** Nobody writes or calls: it could harm her. */
  UNSAFE_TO_CONTACT,
  EXITED
}
