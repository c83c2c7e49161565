package org.loomhive.storefront.basket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.loomhive.badge.ProvenWords;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.web.language.Spoken;

/** What the pieces of a basket are called on the page, looked up together. */
@Named
@RequestScoped
public class BasketNames {
  @Inject ShownBasket shown;
  @Inject ToldProducts products;
  @Inject ProvenWords proven;

  private Map<String, Told> names;

  public Told of(Product product) {
    if (names == null) names = products.names(inBasket(), Spoken.now());
    var name = names.getOrDefault(product.slug(), Told.english(product.name()));
    return proven.name(product, name);
  }

  private List<Product> inBasket() {
    return shown.content().stream()
        .flatMap(basket -> basket.lines().stream())
        .map(line -> line.variant().product())
        .distinct()
        .toList();
  }
}
