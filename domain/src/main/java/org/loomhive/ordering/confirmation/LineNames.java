package org.loomhive.ordering.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.loomhive.catalog.told.Told;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;

/** What lines are called where their buyer ordered them. */
@ApplicationScoped
public class LineNames {
  @Inject ToldProducts told;

  public List<String> of(Order order, Collection<OrderLine> lines) {
    var slugs = lines.stream().map(OrderLine::productSlug).toList();
    var names = told.bySlug(slugs, order.language());
    return lines.stream()
        .map(line -> names.getOrDefault(line.productSlug(), Told.english(line.productName())))
        .map(Told::text)
        .toList();
  }
}
