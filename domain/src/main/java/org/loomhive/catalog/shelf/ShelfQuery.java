package org.loomhive.catalog.shelf;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.loomhive.kernel.language.Language;

/**
 * The SQL of one search. An inner query finds product numbers in an index and stops after a page;
 * only those few rows are then looked up.
 */
final class ShelfQuery {
  /** Matches that are sorted by price at most; the newest of them. */
  private static final int SORTED = 1000;

  /** Products with one of several words at most, for each of the words; the newest of them. */
  private static final int OF_EACH = 400;

  /** Of each row that is shown, in its own index; what nobody wrote is left open. */
  static final String TRANSLATIONS =
      " LEFT JOIN product_words t ON t.product_id = p.id AND t.language = ?"
          + " AND t.part = 'NAME' AND t.picture = ''"
          + " LEFT JOIN product_words a ON a.product_id = p.id AND a.language = ?"
          + " AND a.part = 'ALT' AND a.picture = p.picture";

  private final ProductSearch search;
  private final List<KnownWords.Term> terms;
  private final int count;
  private long before = Long.MAX_VALUE;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param count how many match, when that is known: few are sorted, among many one walks
   */
  ShelfQuery(ProductSearch search, List<KnownWords.Term> terms, int count) {
    this.search = search;
    this.terms = terms;
    this.count = count;
  }

  /** Only products with a lower number, for going on after a page. */
  ShelfQuery before(long place) {
    before = place;
    return this;
  }

  List<Guess> guesses() {
    return terms.stream().filter(KnownWords.Term::isGuess).map(KnownWords.Term::guess).toList();
  }

  /** One page and one row more, which tells whether another page follows. */
  Query page(EntityManager em) {
    var price = isPriced() ? "n.minor" : "s.minor";
    sql.append("SELECT p.id, p.slug, p.name, p.kind, p.cooperative_ref, ")
        .append(price)
        .append(", p.picture, p.picture_alt")
        .append(isTranslated() ? ", t.told, a.told" : ", NULL, NULL")
        .append(", p.rating_sum, p.rating_count, p.made_of FROM (");
    if (isByPrice() && !terms.isEmpty()) sortedMatches();
    else numbers(ProductSearch.PAGE + 1, search.first());
    sql.append(") n");
    if (!isPriced()) {
      sql.append(" STRAIGHT_JOIN shelf_price s ON s.currency = ? AND s.product_id = n.product_id");
      values.add(search.currency());
    }
    sql.append(" STRAIGHT_JOIN product p ON p.id = n.product_id");
    if (isTranslated()) translations();
    sql.append(" ORDER BY ").append(isByPrice() ? byPrice(price, "p.id") : "p.id DESC");
    return query(em);
  }

  /**
   * Whether the inner query meets the price on its way. Kinds and makers are read in an index
   * without it, newest first, and words know nothing of prices.
   */
  private boolean isPriced() {
    var filter = search.filter();
    if (isByPrice() || !filter.price().isAny()) return true;
    return terms.isEmpty() == filter.isOpen();
  }

  private boolean isTranslated() {
    return search.language() != Language.EN;
  }

  private void translations() {
    sql.append(TRANSLATIONS);
    values.add(search.language().tag());
    values.add(search.language().tag());
  }

  /** How many match, counted no further than the reach. */
  Query count(EntityManager em) {
    sql.append("SELECT COUNT(*) FROM (");
    numbers(ProductSearch.REACH + 1, 0);
    sql.append(") n");
    return query(em);
  }

  private boolean isByPrice() {
    return search.sort().isByPrice();
  }

  private String byPrice(String price, String number) {
    var down = search.sort() == ProductSort.DEAREST ? " DESC" : "";
    return price + down + ", " + number + down;
  }

  private void sortedMatches() {
    boolean isMet = !search.filter().isOpen();
    var price = isMet ? "m.minor" : "o.minor";
    sql.append("SELECT m.product_id, " + price + " FROM (");
    numbers(SORTED, 0);
    sql.append(") m");
    if (!isMet) {
      sql.append(" STRAIGHT_JOIN shelf_price o ON o.currency = ? AND o.product_id = m.product_id");
      values.add(search.currency());
    }
    sql.append(" ORDER BY " + byPrice(price, "m.product_id"))
        .append(" LIMIT " + (ProductSearch.PAGE + 1))
        .append(" OFFSET " + search.first());
  }

  private void numbers(int limit, int offset) {
    if (terms.isEmpty()) shelf();
    else matches(limit + offset);
    sql.append(" LIMIT " + limit + " OFFSET " + offset);
  }

  private void shelf() {
    sql.append(isPriced() ? "SELECT f.product_id, f.minor" : "SELECT f.product_id")
        .append(" FROM shelf_price f" + index() + " WHERE f.currency = ?");
    values.add(search.currency());
    filters();
    if (before < Long.MAX_VALUE) where(" AND f.product_id < ?", before);
    sql.append(" ORDER BY ")
        .append(isByPrice() ? byPrice("f.minor", "f.product_id") : "f.product_id DESC");
  }

  /**
   * With a range of prices: a few matches are read by their prices and sorted; among many the
   * newest are soon met when one walks along the numbers.
   */
  private String index() {
    var filter = search.filter();
    if (filter.price().isAny()) return "";
    var part = filter.cooperative() != null ? "_maker" : filter.kind() != null ? "_kind" : "";
    boolean walks = !isByPrice() && count > ProductSearch.REACH;
    if (walks && part.isEmpty()) return " FORCE INDEX (PRIMARY)";
    return " FORCE INDEX (ix_shelf_price" + part + (walks ? "" : "_minor") + ")";
  }

  /**
   * One walks down the rarest word and asks for each of its products whether it has the others.
   *
   * @param wanted so many are read at most
   */
  private void matches(int wanted) {
    var rarest = terms.get(0);
    boolean isOneWord = rarest.words().size() == 1;
    boolean isOpen = search.filter().isOpen();
    sql.append("SELECT STRAIGHT_JOIN w0.product_id");
    if (!isOpen) sql.append(", f.minor");
    sql.append(" FROM ");
    if (isOneWord) sql.append("shelf_word w0");
    else together(rarest, isOpen && terms.size() == 1 ? Math.min(wanted, OF_EACH) : OF_EACH);
    if (!isOpen) {
      sql.append(" JOIN shelf_price f ON f.currency = ? AND f.product_id = w0.product_id");
      values.add(search.currency());
    }
    sql.append(" WHERE w0.product_id < ?");
    values.add(before);
    if (isOneWord) where(" AND w0.word = ?", rarest.words().get(0));
    filters();
    for (var term : terms.subList(1, terms.size())) {
      sql.append(" AND (SELECT COUNT(*) FROM shelf_word w WHERE w.product_id = w0.product_id");
      in(" AND w.word IN (", term.words());
      sql.append(") > 0"); // EXISTS would be read whole before the first match
    }
    sql.append(" ORDER BY w0.product_id DESC");
  }

  /** Several words are bounded each, so that they stay cheap together. */
  private void together(KnownWords.Term term, int ofEach) {
    var part =
        "(SELECT product_id FROM shelf_word WHERE word = ? AND product_id < ?"
            + " ORDER BY product_id DESC LIMIT "
            + ofEach
            + ")";
    var parts = Collections.nCopies(term.words().size(), part);
    sql.append("(" + String.join(" UNION ", parts) + ") w0");
    for (String word : term.words()) {
      values.add(word);
      values.add(before);
    }
  }

  private void filters() {
    var filter = search.filter();
    if (filter.kind() != null) where(" AND f.kind = ?", filter.kind().name());
    if (filter.cooperative() != null)
      where(" AND f.cooperative_ref = ?", filter.cooperative().value());
    if (filter.price().from() != null) where(" AND f.minor >= ?", filter.price().from());
    if (filter.price().to() != null) where(" AND f.minor <= ?", filter.price().to());
  }

  private void where(String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  private void in(String start, List<String> words) {
    sql.append(start).append(String.join(", ", Collections.nCopies(words.size(), "?")));
    sql.append(")");
    values.addAll(words);
  }

  private Query query(EntityManager em) {
    var query = em.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
    return query;
  }
}
