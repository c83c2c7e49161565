package org.loomhive.catalog.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.rating.Rating;
import org.loomhive.catalog.told.Told;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ShortMemory;
import org.loomhive.kernel.language.Language;

/**
 * Finds published products by words, marks, price, kind and maker, a page at a time. A request
 * reads about as many rows as it shows, however many products there are. How many match is
 * remembered for half a minute.
 */
@ApplicationScoped
public class SearchProducts {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject KnownWords words;
  @Inject Clock clock;

  private final ShortMemory<ProductSearch, Integer> counts =
      new ShortMemory<>(Duration.ofSeconds(30), 1_000);

  public FoundProducts find(ProductSearch search) {
    var terms = words.of(search);
    int count = count(search, terms);
    if (count == 0) return FoundProducts.NONE;
    return page(search, new ShelfQuery(search, terms, count), count);
  }

  /** How many match, counted no further than the reach. */
  public int count(ProductSearch search) {
    return count(search, words.of(search));
  }

  /**
   * The page after a product, newest first; there is no end to it.
   *
   * @param place where the page before ended
   */
  public FoundProducts after(long place, ProductSearch search) {
    var newest = search.by(ProductSort.NEWEST).at(1);
    var terms = words.of(newest);
    int count = count(newest, terms);
    if (count == 0) return FoundProducts.NONE;
    return page(newest, new ShelfQuery(newest, terms, count).before(place), count);
  }

  /**
   * Those with these slugs that buyers may see, in this order.
   *
   * @param told in which currency and language
   */
  public List<ProductRow> named(List<String> slugs, ProductSearch told) {
    if (slugs.isEmpty()) return List.of();
    var places = String.join(", ", Collections.nCopies(slugs.size(), "?"));
    var query =
        em.createNativeQuery(
            "SELECT p.id, p.slug, p.name, p.kind, p.cooperative_ref, s.minor, p.picture,"
                + " p.picture_alt, t.told, a.told AS alt, p.rating_sum, p.rating_count, p.made_of"
                + " FROM product p JOIN shelf_price s ON s.product_id = p.id AND s.currency = ?"
                + ShelfQuery.TRANSLATIONS
                + " WHERE p.slug IN ("
                + places
                + ")");
    query.setParameter(1, told.currency());
    query.setParameter(2, told.language().tag());
    query.setParameter(3, told.language().tag());
    for (int i = 0; i < slugs.size(); i++) query.setParameter(i + 4, slugs.get(i));
    var rows = new ArrayList<ProductRow>();
    for (Object row : query.getResultList()) rows.add(row((Object[]) row, told));
    rows.sort(Comparator.comparingInt(row -> slugs.indexOf(row.slug())));
    return rows;
  }

  private FoundProducts page(ProductSearch search, ShelfQuery query, int count) {
    List<?> found = query.page(em).getResultList();
    var rows = new ArrayList<ProductRow>();
    for (Object row : found) rows.add(row((Object[]) row, search));
    boolean isMore = rows.size() > ProductSearch.PAGE;
    return new FoundProducts(
        isMore ? rows.subList(0, ProductSearch.PAGE) : rows, count, isMore, query.guesses());
  }

  /** A word that nobody wrote, or a text without any word. */
  private static boolean isHopeless(ProductSearch search, List<KnownWords.Term> terms) {
    return terms.stream().anyMatch(t -> t.words().isEmpty())
        || ShelfWords.of(search.text()).isEmpty() && !search.text().isEmpty();
  }

  /** Page, order and language do not change how many there are. */
  private static ProductSearch base(ProductSearch search) {
    return search.by(ProductSort.NEWEST).told(Language.EN).at(1);
  }

  private int count(ProductSearch search, List<KnownWords.Term> terms) {
    if (isHopeless(search, terms)) return 0;
    return counts.get(base(search), clock.instant(), () -> look(search, terms));
  }

  private int look(ProductSearch search, List<KnownWords.Term> terms) {
    var counted = new ShelfQuery(base(search), terms, 0).count(em).getSingleResult();
    return ((Number) counted).intValue();
  }

  private static ProductRow row(Object[] row, ProductSearch search) {
    return new ProductRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        told(row[8], row[2], search.language()),
        ProductKind.valueOf((String) row[3]),
        new CooperativeRef((String) row[4]),
        Money.ofMinor(((Number) row[5]).longValue(), search.currency()),
        (String) row[6],
        told(row[9], row[7], search.language()),
        new Rating(((Number) row[10]).intValue(), ((Number) row[11]).intValue()),
        (String) row[12]);
  }

  private static Told told(Object translated, Object english, Language language) {
    return translated == null
        ? Told.english(english == null ? "" : (String) english)
        : new Told((String) translated, language);
  }
}
