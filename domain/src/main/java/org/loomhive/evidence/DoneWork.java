package org.loomhive.evidence;

import java.util.List;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.production.WorkOrder;

/**
 * One work as it is counted; it never leaves this room.
 *
 * @param quarter in which its maker agreed to it
 * @param sentBack pieces that she was asked to make good
 */
record DoneWork(
    WorkOrder work, MemberRef maker, Quarter quarter, int sentBack, List<Earned> earned) {
  /**
   * What a row of wages says.
   *
   * @param floor what its minutes must pay at least
   * @param minutes as she said them, never fewer than the standard
   */
  record Earned(Money amount, Money floor, int minutes) {}

  Money agreed() {
    return work.pay().orElseThrow();
  }
}
