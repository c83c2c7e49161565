package org.loomhive.fund.premium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.loomhive.impact.PublishFigure;
import org.loomhive.impact.Quarter;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Cooperatives;

/**
 * Publishes what members of all cooperatives together spent of their premiums in the year that is
 * over, in whole thousands of rupees. A year is published once.
 */
@ApplicationScoped
public class PublishPremium {
  static final String FIGURE = "premium_spent_in_year";
  private static final String CURRENCY = "INR";
  private static final long THOUSAND = 1_000;

  @Inject PremiumBook book;
  @Inject Cooperatives cooperatives;
  @Inject PublishFigure figures;
  @Inject Clock clock;

  /** Gives the thousands of the year, published or not. */
  @Transactional
  public int lastYear() {
    int year = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).getYear() - 1;
    var spent = Money.zero(CURRENCY);
    for (Cooperative each : cooperatives.all())
      if (each.currency().equals(CURRENCY)) spent = spent.plus(book.year(each, year).spent());
    long thousands = spent.amount().longValue() / THOUSAND;
    figures.publish(FIGURE, new Quarter(year, 4), thousands * THOUSAND);
    return Math.toIntExact(thousands);
  }
}
