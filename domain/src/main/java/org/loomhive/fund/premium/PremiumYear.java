package org.loomhive.fund.premium;

import java.util.List;
import org.loomhive.kernel.Money;

/** What became of a premium fund in one year. */
public record PremiumYear(int year, Money opening, Money closing, List<PremiumSpending> spendings) {
  public PremiumYear {
    spendings = List.copyOf(spendings);
  }

  public Money spent() {
    return Money.sum(opening.currency(), spendings.stream().map(PremiumSpending::amount).toList());
  }

  public Money setAside() {
    return closing.plus(spent()).minus(opening);
  }
}
