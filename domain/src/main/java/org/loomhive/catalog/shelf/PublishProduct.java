package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.Set;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.catalog.told.ToldProducts;
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
  @Inject ToldProducts told;
  @Inject Clock clock;

  /** Takes a product of the running transaction. */
  @Transactional
  public void publish(Product product) {
    product.publish(clock.instant());
    product.isListedAs(Mark.materials(product));
    product.shelved(clock.instant());
    history.note(product.variants(), Actor.system()); // what staff set is noted under their name
    em.flush(); // the shelf needs the number that the database gives
    clear(product);
    shelve(product);
    var words = ShelfWords.of(product, told.allNames(product));
    insertWords(words, product);
    insertWords(marks(product), product);
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

  private void shelve(Product product) {
    var currencies = ChargeCurrency.values();
    var insert =
        insert(
            "shelf_price (currency, product_id, kind, cooperative_ref, minor)",
            5,
            currencies.length);
    int at = 1;
    for (ChargeCurrency currency : currencies) {
      insert.setParameter(at++, currency.name()).setParameter(at++, product.id());
      insert.setParameter(at++, product.kind().name());
      insert.setParameter(at++, product.cooperative().value());
      insert.setParameter(at++, lowest(product, currency.name()));
    }
    insert.executeUpdate();
  }

  private static long lowest(Product product, String currency) {
    return product.flawless().stream()
        .mapToLong(variant -> variant.priceIn(currency).minor())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private void insertWords(Set<String> words, Product product) {
    if (words.isEmpty()) return;
    var insert = insert("shelf_word (word, product_id)", 2, words.size());
    int at = 1;
    for (String word : words) insert.setParameter(at++, word).setParameter(at++, product.id());
    insert.executeUpdate();
  }

  /** One statement for all rows. */
  private Query insert(String into, int columns, int rows) {
    var row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    var values = String.join(", ", Collections.nCopies(rows, row));
    return em.createNativeQuery("INSERT INTO " + into + " VALUES " + values);
  }
}
