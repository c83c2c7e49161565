package org.loomhive.payout;

import org.loomhive.kernel.Money;
import org.loomhive.kernel.PayRunRef;

/**
 * What stands in one run.
 *
 * @param total of the lines that go out
 */
public record PayRunTotals(
    PayRunRef run, Money total, int going, int held, int settled, int rejected) {
  public PayRunTotals(
      PayRunRef run,
      String currency,
      Number minor,
      Number going,
      Number held,
      Number settled,
      Number rejected) {
    this(
        run,
        Money.ofMinor(minor.longValue(), currency),
        going.intValue(),
        held.intValue(),
        settled.intValue(),
        rejected.intValue());
  }
}
