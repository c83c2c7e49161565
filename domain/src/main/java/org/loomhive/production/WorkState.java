package org.loomhive.production;

/** Where a work order stands; derived from the facts that happened to it. */
public enum WorkState {
  /** The lots for its need are not all chosen. */
  TO_PREPARE,
  TO_OFFER,
  OFFERED,
  IN_MAKING,
  /** The maker says that it is finished; it is not here yet. */
  FINISHED,
  RECEIVED,
  PASSED,
  REJECTED,
  /** Its line was cancelled before anybody took it. */
  WITHDRAWN;

  /** All its pieces were looked at. */
  public boolean isOver() {
    return this == PASSED || this == REJECTED || this == WITHDRAWN;
  }

  /** The same facts that {@link WorkOrders} asks the database for. */
  static WorkState of(WorkOrder work) {
    if (work.isWithdrawn()) return WITHDRAWN;
    if (work.isPassed()) return PASSED;
    if (work.isInspected()) return REJECTED;
    if (work.count().here() > 0) return RECEIVED;
    if (work.finishedAt().isPresent()) return FINISHED;
    if (work.isAccepted()) return IN_MAKING;
    if (work.isOffered()) return OFFERED;
    return work.isMaterialChosen() ? TO_OFFER : TO_PREPARE;
  }
}
