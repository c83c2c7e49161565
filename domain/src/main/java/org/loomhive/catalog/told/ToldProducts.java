package org.loomhive.catalog.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.Product;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;
import org.loomhive.kernel.language.Named;

/**
 * Products as they are told in a language. What was read of one is kept while it has the same
 * version, as new words make a new version; in English nothing is looked up.
 */
@ApplicationScoped
public class ToldProducts {
  private static final int KEPT = 5_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<Asked, ToldProduct> known =
      new ShortMemory<>(Duration.ofMinutes(30), KEPT);

  private record Asked(Long product, int version, Language language) {}

  public ToldProduct of(Product product, Language language) {
    if (language == Language.EN) return ToldProduct.of(product, List.of());
    var asked = new Asked(product.id(), product.version(), language);
    return known.get(
        asked, clock.instant(), () -> ToldProduct.of(product, words(product, language)));
  }

  /** The names of several, with one look, by the addresses of the products. */
  public Map<String, Told> names(Collection<Product> products, Language language) {
    var names = new HashMap<String, Told>();
    products.forEach(one -> names.put(one.slug(), Told.english(one.name())));
    names.putAll(bySlug(names.keySet(), language));
    return names;
  }

  /** The names that are there in a language, by the addresses of their products. */
  public Map<String, Told> bySlug(Collection<String> slugs, Language language) {
    var names = new HashMap<String, Told>();
    if (language == Language.EN || slugs.isEmpty()) return names;
    em.createQuery(
            "select p.slug, w from ProductWords w, Product p where p.id = w.productId"
                + " and p.slug in :slugs and w.language = :language and w.part = :part",
            Object[].class)
        .setParameter("slugs", slugs)
        .setParameter("language", language)
        .setParameter("part", Part.NAME)
        .getResultStream()
        .forEach(row -> names.put((String) row[0], ((ProductWords) row[1]).told()));
    return names;
  }

  /** All words of several in all other languages, by their numbers. */
  public Map<Long, List<String>> allWords(Collection<Product> products) {
    return texts(
        em.createQuery(
                "select w from ProductWords w where w.productId in :products", ProductWords.class)
            .setParameter("products", products.stream().map(Product::id).toList())
            .getResultStream());
  }

  private static Map<Long, List<String>> texts(Stream<ProductWords> words) {
    return words.collect(
        Collectors.groupingBy(
            ProductWords::productId,
            Collectors.mapping(one -> one.told().text(), Collectors.toList())));
  }

  /** What it is called in all languages, for a sentence whose language is not known yet. */
  public Named called(Product product) {
    var others = new EnumMap<Language, String>(Language.class);
    em.createQuery(
            "select w from ProductWords w where w.productId = :product and w.part = :part",
            ProductWords.class)
        .setParameter("product", product.id())
        .setParameter("part", Part.NAME)
        .getResultStream()
        .map(ProductWords::told)
        .forEach(one -> others.put(one.language(), one.text()));
    return new Named(product.name(), others);
  }

  List<ProductWords> words(Product product, Language language) {
    return em.createQuery(
            "select w from ProductWords w where w.productId = :product and w.language = :language",
            ProductWords.class)
        .setParameter("product", product.id())
        .setParameter("language", language)
        .getResultList();
  }

  /** The names of several in all languages, by their numbers, for finding them by any. */
  public Map<Long, List<String>> allNames(Collection<Product> products) {
    return texts(
        em.createQuery(
                "select w from ProductWords w where w.productId in :products and w.part = :part",
                ProductWords.class)
            .setParameter("products", products.stream().map(Product::id).toList())
            .setParameter("part", Part.NAME)
            .getResultStream());
  }
}
