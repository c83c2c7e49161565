package org.loomhive.storefront.api;

import org.loomhive.catalog.shelf.ProductRow;

/** One product in the list. */
public record ProductLine(
    String slug, String name, String kind, String cooperative, Amount from, String picture) {
  static ProductLine of(ProductRow row, String site) {
    var picture = row.picture() == null ? null : site + "/pictures/" + row.picture() + "-640.jpg";
    return new ProductLine(
        row.slug(),
        row.name(),
        row.kind().name(),
        row.cooperative().value(),
        Amount.of(row.price()),
        picture);
  }
}
