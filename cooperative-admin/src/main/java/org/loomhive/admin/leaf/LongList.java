package org.loomhive.admin.leaf;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.loomhive.kernel.leaf.Leafing;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * The rows behind one of the office's tables. The page says what was typed and clicked; the
 * repository counts and reads the rows of that page and no others. Made anew for each request.
 */
public class LongList<T> extends LazyDataModel<T> {
  private static final int SIZE = 25;

  private final transient ToLongFunction<Leafing> count;
  private final transient Function<Leafing, List<T>> rows;
  private final int start;
  private boolean searched;

  /**
   * @param page where the address says to begin; anything that is no number is page 1
   */
  public LongList(String page, ToLongFunction<Leafing> count, Function<Leafing, List<T>> rows) {
    this.count = count;
    this.rows = rows;
    this.start = page != null && page.matches("\\d{1,6}") ? first(Integer.parseInt(page)) : 0;
  }

  private static int first(int page) {
    return (Math.max(1, page) - 1) * SIZE;
  }

  public int getStart() {
    return start;
  }

  public int getSize() {
    return SIZE;
  }

  /** Whether an empty list is empty because nothing fits what was typed. */
  public boolean isSearched() {
    return searched;
  }

  @Override
  public int count(Map<String, FilterMeta> typed) {
    return Math.toIntExact(count.applyAsLong(new Leafing(search(typed), "", 0, SIZE)));
  }

  /** However many rows a request asks for, it gets a page of them. */
  @Override
  public List<T> load(
      int first, int size, Map<String, SortMeta> clicked, Map<String, FilterMeta> typed) {
    var search = search(typed);
    searched = !search.isBlank();
    return rows.apply(new Leafing(search, order(clicked), first, SIZE));
  }

  static String search(Map<String, FilterMeta> typed) {
    var all = typed.get(FilterMeta.GLOBAL_FILTER_KEY);
    return all == null || all.getFilterValue() == null ? "" : all.getFilterValue().toString();
  }

  static String order(Map<String, SortMeta> clicked) {
    return clicked.values().stream()
        .findFirst()
        .map(by -> (by.getOrder() == SortOrder.DESCENDING ? "-" : "") + by.getField())
        .orElse("");
  }
}
