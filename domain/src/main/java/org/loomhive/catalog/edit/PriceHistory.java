package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;

/** What a variant cost when. */
@ApplicationScoped
public class PriceHistory {
  private static final Duration LOOKED_BACK = Duration.ofDays(30);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

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

  void write(Sku sku, Money price, Actor actor) {
    em.persist(new PriceChange(sku, price, actor, clock.instant()));
  }
}
