package org.loomhive.catalog.shelf;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The SQL of one search. An inner query finds product numbers in an index and stops after a page;
 * only those few rows are then looked up.
 */
final class ShelfQuery {
  /** Matches that are sorted by price at most; the newest of them. */
  private static final int SORTED = 1000;

  private final ProductSearch search;
  private final List<KnownWords.Term> terms;
  private final long before;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * @param before only products with a lower number, for going on after a page
   */
  ShelfQuery(ProductSearch search, List<KnownWords.Term> terms, long before) {
    this.search = search;
    this.terms = terms;
    this.before = before;
  }

  /** One page and one row more, which tells whether another page follows. */
  Query page(EntityManager em) {
    var price = isWhole() ? "n.minor" : "s.minor";
    sql.append("SELECT p.id, p.slug, p.name, p.kind, p.cooperative_ref, ")
        .append(price)
        .append(", p.picture, p.picture_alt FROM (");
    if (isByPrice() && !terms.isEmpty()) sortedMatches();
    else numbers(ProductSearch.PAGE + 1, search.first());
    sql.append(") n");
    if (!isWhole()) {
      sql.append(" STRAIGHT_JOIN shelf_price s ON s.currency = ? AND s.product_id = n.product_id");
      values.add(search.currency());
    }
    sql.append(" STRAIGHT_JOIN product p ON p.id = n.product_id ORDER BY ")
        .append(isByPrice() ? price + ", p.id" : "p.id DESC");
    return query(em);
  }

  /** The whole shelf is read where its prices stand; filters read an index without them. */
  private boolean isWhole() {
    return terms.isEmpty() && search.kind() == null && search.cooperative() == null;
  }

  /** How many match, counted no further than the reach. */
  Query count(EntityManager em) {
    sql.append("SELECT COUNT(*) FROM (");
    numbers(ProductSearch.REACH + 1, 0);
    sql.append(") n");
    return query(em);
  }

  private boolean isByPrice() {
    return search.sort() == ProductSort.PRICE;
  }

  private void sortedMatches() {
    sql.append("SELECT m.product_id FROM (");
    numbers(SORTED, 0);
    sql.append(") m STRAIGHT_JOIN shelf_price o ON o.currency = ? AND o.product_id = m.product_id")
        .append(" ORDER BY o.minor, o.product_id LIMIT " + (ProductSearch.PAGE + 1))
        .append(" OFFSET " + search.first());
    values.add(search.currency());
  }

  private void numbers(int limit, int offset) {
    if (terms.isEmpty()) shelf();
    else matches();
    sql.append(" LIMIT " + limit + " OFFSET " + offset);
  }

  private void shelf() {
    sql.append(isWhole() ? "SELECT f.product_id, f.minor" : "SELECT f.product_id")
        .append(" FROM shelf_price f WHERE f.currency = ?");
    values.add(search.currency());
    filters();
    if (before < Long.MAX_VALUE) where(" AND f.product_id < ?", before);
    sql.append(isByPrice() ? " ORDER BY f.minor, f.product_id" : " ORDER BY f.product_id DESC");
  }

  private void matches() {
    sql.append("SELECT STRAIGHT_JOIN w0.product_id FROM ");
    driver(terms.get(0));
    if (search.kind() != null || search.cooperative() != null) {
      sql.append(" JOIN shelf_price f ON f.currency = ? AND f.product_id = w0.product_id");
      values.add(search.currency());
      filters();
    }
    sql.append(" WHERE w0.product_id < ?");
    values.add(before);
    for (var term : terms.subList(1, terms.size())) {
      sql.append(" AND EXISTS (SELECT 1 FROM shelf_word w WHERE w.product_id = w0.product_id");
      in(" AND w.word IN (", term.words());
      sql.append(")");
    }
    sql.append(" ORDER BY w0.product_id DESC");
  }

  /** The rarest word leads. Several words are bounded each, so that they stay cheap together. */
  private void driver(KnownWords.Term term) {
    var parts = new ArrayList<String>();
    for (String word : term.words()) {
      parts.add(
          term.words().size() == 1
              ? "SELECT product_id FROM shelf_word WHERE word = ?"
              : "(SELECT product_id FROM shelf_word WHERE word = ?"
                  + " ORDER BY product_id DESC LIMIT 400)");
      values.add(word);
    }
    sql.append("(" + String.join(" UNION ", parts) + ") w0");
  }

  private void filters() {
    if (search.kind() != null) where(" AND f.kind = ?", search.kind().name());
    if (search.cooperative() != null)
      where(" AND f.cooperative_ref = ?", search.cooperative().value());
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
