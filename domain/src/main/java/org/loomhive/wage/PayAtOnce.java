package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperatives;
import org.loomhive.wage.item.SlipItem;
import org.loomhive.wage.item.SlipItems;

/**
 * Puts an item onto a slip of its own, before the month ends, so that the next pay run brings it.
 * The same item again is the slip that is there.
 */
@ApplicationScoped
public class PayAtOnce {
  @Inject Slips slips;
  @Inject SlipItems items;
  @Inject PayPeriods periods;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Its maker posts it, as always. */
  @Transactional
  public Slip pay(SlipItem item, Actor actor) {
    var earlier = items.find(item.key()).flatMap(SlipItem::slip);
    if (earlier.isPresent()) return slips.get(earlier.get());
    var cooperative = cooperatives.get(item.cooperative());
    var month = YearMonth.from(cooperative.businessDay(clock.instant()));
    periods.holdAlone(item.cooperative(), month); // two at once would take one number
    var nothing = new Slip.Earned(List.of(), Money.zero(cooperative.currency()), 0);
    var slip =
        new Slip(item.whose(), month, nothing, clock.instant())
            .before(slips.lastSeries(item.whose(), month) + 1);
    slip.take(items.addOnto(slip.number(), item, actor));
    slips.add(slip);
    return slip;
  }
}
