package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.kernel.WorkOrderNumber;

/**
 * Mends a mistake in what a work order earned by adding a row. More is always possible; less only
 * as long as it stands on no slip: what a slip promised is never taken back.
 */
@ApplicationScoped
public class CorrectWage {
  /** What stands as the reason of a raise; pages have their own words for it. */
  static final String FLOOR_ROSE = "FLOOR_ROSE";

  @Inject Earnings earnings;
  @Inject PayPeriods periods;
  @Inject RecordEarned recordEarned;

  /**
   * What changes.
   *
   * @param number 1 for the first correction of this work order, and so on; the same again does
   *     nothing, and another one under a number that was used is refused
   */
  public record Correction(int number, Money difference, int minutes, String reason) {
    boolean isWritten(EarnedWage row) {
      return row.amount().equals(difference) && row.standardMinutes() == minutes;
    }
  }

  /** What a page may ask for: more, never less, so that nothing spoiled or lost is taken off it. */
  @Transactional
  public EarnedWage add(WorkOrderNumber work, Correction correction, Actor actor) {
    if (correction.difference().isNegative() || correction.minutes() < 0)
      throw new Refused(WageRefusal.NEVER_LESS, work);
    return correct(work, correction, actor);
  }

  @Transactional
  public EarnedWage correct(WorkOrderNumber work, Correction correction, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    if (correction.difference().isZero() && correction.minutes() == 0)
      throw new Refused(WageRefusal.NOTHING_CORRECTED);
    var rows = earnings.rows(work);
    if (rows.isEmpty()) throw new NotFound("earned wage", work);
    var corrections = rows.stream().filter(EarnedWage::isCorrection).toList();
    if (correction.number() > 0 && correction.number() <= corrections.size()) {
      var before = corrections.get(correction.number() - 1);
      if (correction.isWritten(before)) return before;
    }
    if (correction.number() != corrections.size() + 1)
      throw new Refused(WageRefusal.NOT_THE_NEXT, correction.number(), work);
    if (correction.difference().isNegative()) requireRoom(rows, correction.difference());
    return recordEarned.record(rows.get(0).corrected(correction), actor);
  }

  /**
   * Lifts work to a floor that rose after it was earned. It is paid with the next open month.
   *
   * @param closed the slip that paid too little; null while the work stands on none
   */
  @Transactional
  public EarnedWage raise(EarnedWage work, Money difference, SlipNumber closed, Actor actor) {
    actor.require(Role.FINANCE_PREPARER, Role.NETWORK_ADMIN);
    if (!difference.isPositive()) throw new IllegalArgumentException(difference.toString());
    var before = earnings.rows(work.workOrder()).stream().filter(EarnedWage::isCorrection).count();
    var by = new Correction((int) before + 1, difference, 0, FLOOR_ROSE);
    return recordEarned.record(work.raised(by, closed), actor);
  }

  private void requireRoom(List<EarnedWage> rows, Money difference) {
    if (!isMonthHeldOpen(rows.get(0)) || rows.stream().anyMatch(earnings::isOnASlip))
      throw new Refused(WageRefusal.ALREADY_ON_SLIP, rows.get(0).workOrder());
    var amounts = rows.stream().map(EarnedWage::amount).toList();
    if (Money.sum(difference.currency(), amounts).plus(difference).isNegative())
      throw new Refused(WageRefusal.MORE_THAN_EARNED, rows.get(0).workOrder());
  }

  /** Nobody closes it, and so fixes a slip, between our look and our row. */
  private boolean isMonthHeldOpen(EarnedWage row) {
    return periods.holdOpen(row.cooperative(), row.period()).equals(row.period());
  }
}
