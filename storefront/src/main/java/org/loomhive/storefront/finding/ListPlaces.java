package org.loomhive.storefront.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.shelf.KnownWords;

/** The lists that have an address of their own: one for each category. */
@ApplicationScoped
public class ListPlaces {
  @Inject KnownWords shelf;

  /** From the shop's root. */
  public List<String> all() {
    var all = new ArrayList<String>();
    for (ProductKind kind : ProductKind.values()) all.add("products?kind=" + kind);
    ListAddress.FACETS.forEach(
        (name, facet) ->
            shelf
                .values(facet)
                .forEach(value -> all.add("products?" + name + "=" + encoded(value))));
    return all;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
