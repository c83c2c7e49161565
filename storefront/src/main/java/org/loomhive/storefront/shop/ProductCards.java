package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.ProductRow;
import org.loomhive.web.language.SpokenAddress;

/** Makes cards of rows: adds who made it and where its pages and pictures are. */
@ApplicationScoped
public class ProductCards {
  @Inject Workshops workshops;
  @Inject HttpServletRequest request;

  public List<ProductCard> of(List<ProductRow> rows) {
    var places = new ProductCard.Places(SpokenAddress.site(request), request.getContextPath());
    return rows.stream()
        .map(row -> new ProductCard(row, workshops.get(row.cooperative()).name(), places))
        .toList();
  }
}
