package org.loomhive.catalog.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.leaf.ManyRows;
import org.loomhive.kernel.leaf.Portions;

/** What a variant cost when, from its first price on. */
@ApplicationScoped
public class PriceHistory {
  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  private static final String CHANGE =
      "INSERT INTO price_change (sku, currency, minor, set_at, set_by) VALUES (?, ?, ?, ?, ?)";

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private record Priced(Sku sku, String currency) {}

  /** The newest first. */
  public List<PriceChange> of(Sku sku, String currency) {
    return em.createQuery(
            "select c from PriceChange c where c.sku = :sku and c.price.currency = :currency"
                + " order by c.setAt desc, c.id desc",
            PriceChange.class)
        .setParameter("sku", sku)
        .setParameter("currency", currency)
        .getResultList();
  }

  /**
   * The lowest price that was in force in the 30 days before the one of today was set (Directive
   * 98/6/EC, article 6a); empty while there was no other.
   */
  public Optional<Money> lowestBefore(Sku sku, String currency) {
    var all = of(sku, currency);
    if (all.size() < 2) return Optional.empty();
    var since = all.get(0).setAt().minus(LOOKED_BACK);
    var earlier = all.subList(1, all.size());
    var within = earlier.stream().filter(one -> one.setAt().isAfter(since));
    var atBegin = earlier.stream().filter(one -> !one.setAt().isAfter(since)).limit(1);
    return Stream.concat(within, atBegin).map(PriceChange::price).min(Comparator.naturalOrder());
  }

  /** Writes down each price that is another than the last that was written, also the first. */
  public void note(Collection<Variant> variants, Actor actor) {
    var last = last(variants.stream().map(Variant::sku).toList());
    var fresh = new ArrayList<List<Object>>();
    for (Variant variant : variants)
      for (ChargeCurrency currency : ChargeCurrency.values())
        variant
            .findPrice(currency.name())
            .filter(price -> !price.equals(last.get(new Priced(variant.sku(), currency.name()))))
            .map(price -> PriceChange.row(variant.sku(), price, actor, clock.instant()))
            .ifPresent(fresh::add);
    ManyRows.write(em, CHANGE, fresh);
  }

  private Map<Priced, Money> last(List<Sku> skus) {
    var last = new HashMap<Priced, Money>();
    for (List<Sku> some : Portions.of(skus, Portions.TO_ASK))
      em.createQuery(
              "select c.sku, c.price.currency, c.price.minor from PriceChange c"
                  + " where c.sku in :skus order by c.setAt, c.id",
              Object[].class)
          .setParameter("skus", some)
          .setFlushMode(FlushModeType.COMMIT) // what waits to be written is not history yet
          .getResultStream()
          .forEach(row -> remember((Sku) row[0], (String) row[1], (Long) row[2], last));
    return last;
  }

  private static void remember(Sku sku, String currency, long minor, Map<Priced, Money> last) {
    last.put(new Priced(sku, currency), Money.ofMinor(minor, currency));
  }
}
