package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.kernel.Actor;

/**
 * Puts products on the shelf, arranges the shelf anew after their prices or words changed, or takes
 * them down. Putting one there twice is harmless.
 */
@ApplicationScoped
public class PublishProduct {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Workshops workshops;
  @Inject ShelfRows shelf;
  @Inject Spellings spellings;
  @Inject PriceHistory history;
  @Inject ToldProducts told;
  @Inject Clock clock;

  /** Takes a product of the running transaction. */
  @Transactional
  public void publish(Product product) {
    publish(List.of(product));
  }

  /** Takes products of the running transaction: all of them in a few statements, or none. */
  @Transactional
  public void publish(Collection<Product> products) {
    if (products.isEmpty()) return;
    for (Product product : products) {
      product.publish(clock.instant());
      product.isListedAs(Mark.materials(product));
      product.shelved(clock.instant());
    }
    var variants = products.stream().flatMap(one -> one.variants().stream()).toList();
    history.note(variants, Actor.system()); // what staff set is noted under their name
    em.flush(); // the shelf needs the numbers that the database gives
    var numbers = products.stream().map(Product::id).toList();
    shelf.arrange(ShelfRows.Table.PRICE, numbers, prices(products));
    arrangeWords(products, numbers);
  }

  /** Nothing of a product of the running transaction stays on the shelf. */
  @Transactional
  public void takeDown(Product product) {
    product.leaveShelf(clock.instant());
    product.shelved(clock.instant());
    em.flush();
    for (ShelfRows.Table table : ShelfRows.Table.values())
      shelf.arrange(table, List.of(product.id()), Set.of());
  }

  private static Set<List<Object>> prices(Collection<Product> products) {
    var rows = new LinkedHashSet<List<Object>>();
    for (Product product : products)
      for (ChargeCurrency currency : ChargeCurrency.values())
        rows.add(
            List.of(
                currency.name(),
                product.id(),
                product.kind().name(),
                product.cooperative().value(),
                lowest(product, currency.name())));
    return rows;
  }

  private static long lowest(Product product, String currency) {
    return product.flawlessOnShelf().stream()
        .mapToLong(variant -> variant.priceIn(currency).minor())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  private void arrangeWords(Collection<Product> products, List<Long> numbers) {
    var names = told.allNames(products);
    var words = new TreeSet<String>();
    var rows = new LinkedHashSet<List<Object>>();
    for (Product product : products) {
      var its = ShelfWords.of(product, names.getOrDefault(product.id(), List.of()));
      words.addAll(its);
      var all = new ArrayList<>(its);
      all.addAll(marks(product));
      for (String word : all) rows.add(List.of(word, product.id()));
    }
    var come = shelf.arrange(ShelfRows.Table.WORD, numbers, rows);
    words.retainAll(come.stream().map(row -> row.get(0)).toList());
    spellings.learn(words);
  }

  private Set<String> marks(Product product) {
    return Mark.words(Mark.of(product, workshops.get(product.cooperative())));
  }
}
