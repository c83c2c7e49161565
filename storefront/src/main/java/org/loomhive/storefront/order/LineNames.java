package org.loomhive.storefront.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.ordering.OrderLine;
import org.loomhive.web.language.Spoken;

/**
 * What the pieces of an order are called on its page; in English as they were when it was placed.
 */
@Named
@RequestScoped
public class LineNames {
  @Inject StatusPage status;
  @Inject ToldProducts products;

  private Map<String, Told> names;

  public Told of(OrderLine line) {
    if (names == null) names = products.bySlug(slugs(), Spoken.now());
    return names.getOrDefault(line.productSlug(), Told.english(line.productName()));
  }

  private List<String> slugs() {
    return status.getOrder().lines().stream().map(OrderLine::productSlug).toList();
  }
}
