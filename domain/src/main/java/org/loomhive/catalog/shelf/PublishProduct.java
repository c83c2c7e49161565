package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.kernel.Actor;

/**
 * Puts a product on the shelf, or arranges the shelf anew after its prices or words changed. Doing
 * it twice is harmless.
 */
@ApplicationScoped
public class PublishProduct {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Workshops workshops;
  @Inject Spellings spellings;
  @Inject PriceHistory history;
  @Inject Clock clock;

  /** Takes a product of the running transaction. */
  @Transactional
  public void publish(Product product) {
    product.publish(clock.instant());
    product.shelved(clock.instant());
    history.note(product.variants(), Actor.system()); // what staff set is noted under their name
    em.flush(); // the shelf needs the number that the database gives
    clear(product);
    for (ChargeCurrency currency : ChargeCurrency.values()) shelve(product, currency.name());
    var words = ShelfWords.of(product);
    for (String word : words) insertWord(word, product);
    for (String mark : marks(product)) insertWord(mark, product);
    spellings.learn(words);
  }

  private Set<String> marks(Product product) {
    return Mark.words(Mark.of(product, workshops.get(product.cooperative())));
  }

  private void clear(Product product) {
    for (String table : new String[] {"shelf_price", "shelf_word"})
      em.createNativeQuery("DELETE FROM " + table + " WHERE product_id = ?")
          .setParameter(1, product.id())
          .executeUpdate();
  }

  private void shelve(Product product, String currency) {
    long lowest =
        product.flawless().stream()
            .mapToLong(v -> lowest(v, currency))
            .min()
            .orElse(Long.MAX_VALUE);
    em.createNativeQuery(
            "INSERT INTO shelf_price (currency, product_id, kind, cooperative_ref, minor)"
                + " VALUES (?, ?, ?, ?, ?)")
        .setParameter(1, currency)
        .setParameter(2, product.id())
        .setParameter(3, product.kind().name())
        .setParameter(4, product.cooperative().value())
        .setParameter(5, lowest)
        .executeUpdate();
  }

  private static long lowest(Variant variant, String currency) {
    return variant.priceIn(currency).minor();
  }

  private void insertWord(String word, Product product) {
    em.createNativeQuery("INSERT INTO shelf_word (word, product_id) VALUES (?, ?)")
        .setParameter(1, word)
        .setParameter(2, product.id())
        .executeUpdate();
  }
}
