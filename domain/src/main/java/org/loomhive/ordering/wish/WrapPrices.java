package org.loomhive.ordering.wish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Money;

/** What it costs to have an order wrapped, in each currency and from which day. */
@ApplicationScoped
public class WrapPrices {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** Empty in a currency in which nothing is wrapped. */
  public Optional<Money> in(String currency) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT minor FROM gift_wrap_price WHERE currency = ? AND valid_from <= ?"
                    + " ORDER BY valid_from DESC LIMIT 1")
            .setParameter(1, currency)
            .setParameter(2, Date.valueOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))
            .getResultList();
    return rows.stream()
        .map(row -> Money.ofMinor(((Number) row).longValue(), currency))
        .findFirst();
  }

  /** For these wishes; nothing when it is not wrapped. */
  public Money of(Wishes wishes, String currency) {
    var none = Money.zero(currency);
    return wishes.isWrapped() ? in(currency).orElse(none) : none;
  }
}
