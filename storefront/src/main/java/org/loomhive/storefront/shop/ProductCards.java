package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.ProductRow;

/** Makes cards of rows: adds who made it and where its pages and pictures are. */
@ApplicationScoped
public class ProductCards {
  @Inject Workshops workshops;
  @Inject ServletContext site;

  public List<ProductCard> of(List<ProductRow> rows) {
    var root = site.getContextPath();
    return rows.stream()
        .map(row -> new ProductCard(row, workshops.get(row.cooperative()).name(), root))
        .toList();
  }
}
