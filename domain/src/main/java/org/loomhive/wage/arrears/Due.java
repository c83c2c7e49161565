package org.loomhive.wage.arrears;

import java.time.YearMonth;
import java.util.Optional;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.SlipNumber;
import org.loomhive.wage.EarnedWage;

/**
 * Work that was paid less than its floor is today.
 *
 * @param slip the closed month that paid it; empty while it stands on none
 * @param work the row to which the difference is added
 * @param paid with what was made up for already
 * @param floor what it must pay
 */
public record Due(Optional<SlipNumber> slip, EarnedWage work, Money paid, Money floor) {
  public MemberRef member() {
    return work.member();
  }

  public YearMonth month() {
    return work.period();
  }

  public Money difference() {
    return floor.minus(paid);
  }
}
