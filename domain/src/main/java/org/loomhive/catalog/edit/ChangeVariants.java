package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** Staff change several variants of a product at once: all of those that are meant or none. */
@ApplicationScoped
public class ChangeVariants {
  @Inject EditProduct products;
  @Inject EditVariants edit;

  /** Which are meant; what is empty fits all. */
  public record Which(String size, String shade, String pattern) {
    public boolean means(Variant variant) {
      var look = variant.look();
      return fits(size, look.size()) && fits(shade, look.shade()) && fits(pattern, look.pattern());
    }

    private static boolean fits(String wanted, Optional<String> its) {
      return wanted.isEmpty() || its.filter(wanted::equals).isPresent();
    }
  }

  /**
   * What is changed.
   *
   * @param prices one for each currency that changes
   * @param days empty when they stay as they are
   */
  public record Change(List<Money> prices, Optional<EditVariants.Days> days) {}

  /** Gives how many were meant. */
  @Transactional
  public int change(String slug, Which which, Change change, Actor actor) {
    var meant = meant(products.mine(slug, actor), which);
    if (meant.isEmpty()) throw new Refused(CatalogRefusal.NONE_MEANT);
    for (Variant one : meant) {
      if (!change.prices().isEmpty()) edit.price(one.sku(), change.prices(), actor);
      change.days().ifPresent(days -> edit.takes(one.sku(), days, actor));
    }
    return meant.size();
  }

  /** Seconds are not changed with the others. */
  public List<Variant> meant(Product product, Which which) {
    return product.flawless().stream().filter(which::means).toList();
  }
}
