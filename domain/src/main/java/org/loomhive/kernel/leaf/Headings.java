package org.loomhive.kernel.leaf;

import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By which headings a list may be sorted, and where in it is looked when somebody searches. Only
 * what stands here becomes a part of a query; what was typed travels as a parameter.
 */
public final class Headings {
  private final Map<String, String> columns;
  private final List<String> searched;

  private Headings(Map<String, String> columns, List<String> searched) {
    this.columns = columns;
    this.searched = searched;
  }

  /**
   * @param columns what stands under each heading, as JPQL
   */
  public static Headings of(Map<String, String> columns) {
    return new Headings(columns, List.of());
  }

  /**
   * @param conditions each in JPQL, made with {@link #has}
   */
  public Headings searchedBy(String... conditions) {
    return new Headings(columns, Arrays.asList(conditions));
  }

  /** Is what was typed in this text? */
  public static String has(String text) {
    return "lower(" + text + ") like :search escape '!'";
  }

  /** Begins with "and", or is empty when nothing is looked for. */
  public String where(Leafing how) {
    if (!how.isSearch()) return "";
    return searched.stream().collect(Collectors.joining(" or ", " and (", ")"));
  }

  /**
   * An unknown heading is none: the list comes in its usual order.
   *
   * @param usual the order without a choice; it decides between equals, too
   */
  public String order(Leafing how, String usual) {
    var column = columns.get(how.heading());
    if (column == null) return " order by " + usual;
    return " order by " + column + (how.isOtherWayRound() ? " desc, " : ", ") + usual;
  }

  /** Hands in what was typed. */
  public <T> TypedQuery<T> fill(TypedQuery<T> query, Leafing how) {
    return how.isSearch() ? query.setParameter("search", how.pattern()) : query;
  }

  /** The rows of one page. */
  public <T> List<T> rows(TypedQuery<T> query, Leafing how) {
    return fill(query, how).setFirstResult(how.first()).setMaxResults(how.count()).getResultList();
  }
}
