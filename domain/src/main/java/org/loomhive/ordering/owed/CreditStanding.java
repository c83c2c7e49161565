package org.loomhive.ordering.owed;

import java.util.Optional;
import org.loomhive.kernel.Money;
import org.loomhive.wholesale.credit.CreditLine;

/**
 * How it stands between the house and a company that pays later in one currency.
 *
 * @param owed over all of its orders
 * @param overdue some of that should have come
 */
public record CreditStanding(CreditLine line, Money owed, boolean overdue) {
  /** What it may owe beside that. */
  public Money left() {
    var zero = Money.zero(owed.currency());
    return line.limit().compareTo(owed) > 0 ? line.limit().minus(owed) : zero;
  }

  /** What of a sum it pays later; empty where it pays all of it when it orders. */
  public Optional<OwedPart> later(Money sum) {
    var later = line.term().later(sum);
    if (overdue || !later.isPositive() || later.compareTo(left()) > 0) return Optional.empty();
    return Optional.of(new OwedPart(line.term(), later));
  }
}
