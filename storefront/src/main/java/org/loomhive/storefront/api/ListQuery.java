package org.loomhive.storefront.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.FoundProducts;
import org.loomhive.catalog.shelf.ProductSearch;
import org.loomhive.catalog.shelf.ProductSort;
import org.loomhive.catalog.shelf.SearchProducts;
import org.loomhive.kernel.NotFound;
import org.loomhive.web.language.Spoken;

/**
 * What the address of a list asks for. A cursor goes on after a page, newest first, without end.
 */
public class ListQuery {
  private static final int LETTERS = 36;

  @QueryParam("q")
  String words;

  @QueryParam("kind")
  String kind;

  @QueryParam("sort")
  String sort;

  @QueryParam("cursor")
  String cursor;

  @QueryParam("page")
  @DefaultValue("1")
  int page;

  @QueryParam("currency")
  @DefaultValue("USD")
  String currency;

  FoundProducts find(SearchProducts search) {
    var wanted =
        ProductSearch.in(ProductsResource.currency(currency).name())
            .told(Spoken.now())
            .words(words)
            .only(readKind())
            .by("price".equals(sort) ? ProductSort.PRICE : ProductSort.NEWEST)
            .at(page);
    return cursor == null ? search.find(wanted) : search.after(place(), wanted);
  }

  private ProductKind readKind() {
    if (kind == null || kind.isEmpty()) return null;
    return ProductKind.find(kind).orElseThrow(() -> new NotFound("kind", kind));
  }

  private long place() {
    if (!cursor.matches("[0-9a-z]{1,12}")) throw new NotFound("cursor", cursor);
    return Long.parseLong(cursor, LETTERS);
  }
}
