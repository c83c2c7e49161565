package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.Sku;

/**
 * Tells whether what somebody has seen is still so, in one look at an index, as it was up to two
 * seconds ago.
 */
@ApplicationScoped
public class ShelfVersions {
  private static final String WHOLE = "whole";
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final int MOST = 1_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<String, String> shelf = new ShortMemory<>(SHORT, 1);
  private final ShortMemory<String, Optional<OfProduct>> products = new ShortMemory<>(SHORT, MOST);

  /** A product's version, and its variants in their order. */
  public record OfProduct(int version, List<Sku> variants) {}

  /** Of all products together. */
  public String ofShelf() {
    return shelf.get(WHOLE, clock.instant(), this::look);
  }

  private String look() {
    var last = em.createNativeQuery("SELECT MAX(shelved_at) FROM product").getSingleResult();
    return String.valueOf(last);
  }

  /** The same of one; empty for what buyers do not see. */
  public Optional<OfProduct> ofProduct(String slug) {
    return products.get(slug, clock.instant(), () -> look(slug));
  }

  private Optional<OfProduct> look(String slug) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT p.version, v.sku FROM product p JOIN variant v ON v.product_id = p.id WHERE"
                    + " p.slug = ? AND p.published_at IS NOT NULL ORDER BY v.weight_grams,"
                    + " v.position, v.id")
            .setParameter(1, slug)
            .getResultList();
    if (rows.isEmpty()) return Optional.empty();
    int version = ((Number) ((Object[]) rows.get(0))[0]).intValue();
    var skus = rows.stream().map(row -> new Sku((String) ((Object[]) row)[1])).toList();
    return Optional.of(new OfProduct(version, skus));
  }
}
