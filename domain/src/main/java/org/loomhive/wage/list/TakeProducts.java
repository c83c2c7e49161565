package org.loomhive.wage.list;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.list.Finding;
import org.loomhive.catalog.list.ListColumn;
import org.loomhive.catalog.list.ListRefusal;
import org.loomhive.catalog.list.ListedRow;
import org.loomhive.catalog.list.ProductPlan;
import org.loomhive.catalog.list.RowOutcome;
import org.loomhive.catalog.list.SentList;
import org.loomhive.catalog.list.SentLists;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/**
 * Looks at some products of a list, or takes them: each whole or not at all. What is told of their
 * rows is written in the same transaction.
 */
@ApplicationScoped
public class TakeProducts {
  @Inject Products products;
  @Inject Variants variants;
  @Inject PayInPlan pay;
  @Inject PriceHistory history;
  @Inject PublishProduct shelf;
  @Inject SentLists lists;

  /**
   * @param some rows by the address of their product
   */
  @Transactional
  public void some(SentList list, Map<String, List<ListedRow>> some) {
    var plans = plans(some);
    pay.look(plans, list.sender());
    lists.tell(list, plans.stream().flatMap(plan -> plan.outcomes().stream()).toList());
    if (list.isTaking())
      take(plans.stream().filter(p -> !p.isRefused() && p.isChanged()).toList(), list);
  }

  /** Says of the rows of a product that it could not be written. */
  @Transactional
  public void giveUp(SentList list, String product, List<ListedRow> rows) {
    var no = Finding.no(ListColumn.PRODUCT, new Refused(ListRefusal.WRITTEN_MEANWHILE));
    var outcomes = new ArrayList<RowOutcome>();
    for (ListedRow row : rows)
      outcomes.add(new RowOutcome(row.line(), product, RowOutcome.What.REFUSED, List.of(no)));
    lists.tell(list, outcomes);
  }

  private List<ProductPlan> plans(Map<String, List<ListedRow>> some) {
    var there =
        products.of(some.keySet()).stream()
            .collect(Collectors.toMap(Product::slug, Function.identity()));
    var known = known(some.values());
    var plans = new ArrayList<ProductPlan>();
    some.forEach(
        (slug, rows) -> {
          var product = Optional.ofNullable(there.get(slug));
          plans.add(ProductPlan.of(slug, rows, product, known));
        });
    return plans;
  }

  private Set<Sku> known(Collection<List<ListedRow>> rows) {
    var said = rows.stream().flatMap(List::stream).toList();
    return variants.of(ProductPlan.numbers(said).toList()).stream()
        .map(Variant::sku)
        .collect(Collectors.toSet());
  }

  private void take(List<ProductPlan> plans, SentList list) {
    var written = new ArrayList<Product>();
    var forShelf = new ArrayList<Product>();
    for (ProductPlan plan : plans) {
      var product = plan.write(list.sender());
      if (plan.isFresh()) products.add(product);
      if (plan.isForShelf()) forShelf.add(product);
      written.add(product);
    }
    history.note(written.stream().flatMap(p -> p.variants().stream()).toList(), list.sender());
    shelf.publish(forShelf);
  }
}
