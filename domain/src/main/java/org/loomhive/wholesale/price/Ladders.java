package org.loomhive.wholesale.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Sku;

/** The ladders of all variants, one in each currency. */
@ApplicationScoped
public class Ladders {
  private static final int MOST_ON_A_SHEET = 2_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /** As it was written. */
  public Optional<Ladder> find(Sku sku, String currency) {
    return Optional.ofNullable(of(List.of(sku), currency).get(sku));
  }

  /** Those that there are, in one look. */
  public Map<Sku, Ladder> of(Collection<Sku> skus, String currency) {
    if (skus.isEmpty()) return Map.of();
    var bands = new HashMap<Sku, List<Ladder.Band>>();
    em.createQuery(
            "select b from WrittenBand b where b.sku in :skus and b.price.currency = :currency"
                + " order by b.fromPieces",
            WrittenBand.class)
        .setParameter("skus", skus)
        .setParameter("currency", currency)
        .getResultStream()
        .forEach(one -> bands.computeIfAbsent(one.sku(), s -> new ArrayList<>()).add(one.band()));
    var ladders = new HashMap<Sku, Ladder>();
    bands.forEach((sku, all) -> ladders.put(sku, new Ladder(all)));
    return ladders;
  }

  /** What is on the shelf and sold to companies in this currency, by the name of the product. */
  public List<Variant> sold(String currency) {
    return em.createQuery(
            "select v from Variant v join fetch v.product p where p.publishedAt is not null and"
                + " v.offShelfAt is null and v.sku in"
                + " (select b.sku from WrittenBand b where b.price.currency = :currency)"
                + " order by p.name, p.id, v.position, v.id",
            Variant.class)
        .setParameter("currency", currency)
        .setMaxResults(MOST_ON_A_SHEET)
        .getResultList();
  }

  /** Takes the place of the one before; whoever calls has asked whether it may. */
  public void put(Sku sku, Ladder ladder, Actor actor) {
    remove(sku, ladder.lowest().currency());
    for (Ladder.Band band : ladder.bands())
      em.persist(new WrittenBand(sku, band, actor, clock.instant()));
  }

  public void remove(Sku sku, String currency) {
    em.createQuery("delete from WrittenBand b where b.sku = :sku and b.price.currency = :currency")
        .setParameter("sku", sku)
        .setParameter("currency", currency)
        .executeUpdate();
  }
}
