package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;

/** Staff add sizes and colours, set prices, and write what a piece costs and who gets it. */
@ApplicationScoped
public class EditVariants {
  private static final int MOST_AT_ONCE = 60;

  @Inject EditProduct products;
  @Inject Variants variants;
  @Inject PriceHistory history;
  @Inject LeastPrice least;

  /**
   * Every size in every colour; one of both lists may be empty.
   *
   * @param daysTo working days of making or packing, the longest
   */
  public record Matrix(
      List<String> sizes, List<String> colours, int weightGrams, Customs customs, Days days) {
    List<String> labels() {
      if (sizes.isEmpty()) return colours;
      if (colours.isEmpty()) return sizes;
      return sizes.stream().flatMap(size -> colours.stream().map(c -> size + ", " + c)).toList();
    }
  }

  /** How long it takes until it can leave, in working days. */
  public record Days(boolean madeToOrder, int from, int to) {}

  /** Those that are there already are left as they are; gives how many were added. */
  @Transactional
  public int add(String slug, Matrix matrix, Actor actor) {
    var product = products.mine(slug, actor);
    var labels = matrix.labels();
    if (labels.isEmpty()) throw new Refused(CatalogRefusal.NO_VARIANT, product.name());
    if (labels.size() > MOST_AT_ONCE)
      throw new Refused(CatalogRefusal.TOO_MANY_VARIANTS, MOST_AT_ONCE);
    var there = product.variants().stream().map(Variant::label).toList();
    var fresh = labels.stream().distinct().filter(label -> !there.contains(label)).toList();
    fresh.forEach(label -> product.offers(variant(label, matrix)));
    return fresh.size();
  }

  private static Variant variant(String label, Matrix matrix) {
    var made = new Variant(Sku.random(), label, matrix.weightGrams(), matrix.customs());
    var days = matrix.days();
    return days.madeToOrder()
        ? made.isMadeToOrderWithin(days.from(), days.to())
        : made.isReadyWithin(days.from(), days.to());
  }

  /** Sets prices, one in each currency that is named; the same price again is no change. */
  @Transactional
  public void price(Sku sku, Collection<Money> prices, Actor actor) {
    var variant = mine(sku, actor);
    for (Money price : prices) {
      least.require(price, variant.costSheet());
      variant.costs(price);
    }
    history.note(List.of(variant), actor);
    products.arrange(variant.product());
  }

  /**
   * Writes who gets what of a piece. No maker is planned for less than she is paid.
   *
   * @param leastPay what the maker of one piece is paid at least; empty without a time study
   */
  @Transactional
  public void costs(Sku sku, CostSheet sheet, Optional<Money> leastPay, Actor actor) {
    var variant = mine(sku, actor);
    var pay = leastPay.orElseThrow(() -> new Refused(CatalogRefusal.PAY_NOT_KNOWN));
    if (sheet.makerPay().compareTo(pay) < 0)
      throw new Refused(CatalogRefusal.PAY_BELOW_FLOOR, sheet.makerPay(), pay);
    for (ChargeCurrency one : ChargeCurrency.values())
      variant.findPrice(one.name()).ifPresent(price -> least.require(price, sheet));
    variant.isSharedBy(sheet);
    products.arrange(variant.product());
  }

  private Variant mine(Sku sku, Actor actor) {
    var variant = variants.get(sku);
    products.mine(variant.product().slug(), actor);
    return variant;
  }
}
