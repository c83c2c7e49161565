package org.loomhive.production.jobwork;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.loomhive.kernel.ChallanNumber;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.WorkOrderNumber;

/**
 * What a slip gave of one lot and what of it is still with her. What came back or went into pieces
 * is counted against the oldest slips of the same lot and member. It says where material is; it is
 * no debt.
 */
public record OpenChallan(
    Paper paper, MemberRef member, LotNumber lot, String material, Quantity sent, Quantity open) {

  /**
   * The slip it stands on.
   *
   * @param serial of the challan; empty where the law did not ask for one
   */
  public record Paper(
      ChallanNumber slip, Optional<String> serial, LocalDate issuedOn, WorkOrderNumber work) {}

  /** Whole months since it was given. */
  public int monthsOn(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(paper.issuedOn(), day);
  }

  OpenChallan with(Quantity stillOpen) {
    return new OpenChallan(paper, member, lot, material, sent, stillOpen);
  }
}
