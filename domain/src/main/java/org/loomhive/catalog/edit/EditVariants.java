package org.loomhive.catalog.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.Colour;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.Customs;
import org.loomhive.catalog.Look;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.catalog.price.PriceHistory;
import org.loomhive.catalog.told.ProductWorded;
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
  @Inject Event<ProductWorded> worded;

  /** Every size in every colour in every pattern; lists that are empty do not count. */
  public record Matrix(Looks looks, int weightGrams, Customs customs, Days days) {}

  /** What the variants of a product differ by. */
  public record Looks(List<String> sizes, List<String> shades, List<String> patterns) {
    List<Look> all() {
      var all = new ArrayList<Look>();
      for (String size : orNone(sizes))
        for (String shade : orNone(shades))
          for (String pattern : orNone(patterns)) all.add(look(size, shade, pattern));
      return all;
    }

    private static List<String> orNone(List<String> names) {
      return names.isEmpty() ? Collections.singletonList(null) : names;
    }

    private static Look look(String size, String shade, String pattern) {
      return new Look().sized(size).coloured(Colour.find(shade), shade).patterned(pattern);
    }
  }

  /** How long it takes until it can leave, in working days. */
  public record Days(boolean madeToOrder, int from, int to) {}

  /** Those that are there already are left as they are; gives how many were added. */
  @Transactional
  public int add(String slug, Matrix matrix, Actor actor) {
    var product = products.mine(slug, actor);
    var fresh = new LinkedHashMap<String, Look>();
    for (Look look : matrix.looks().all()) fresh.putIfAbsent(label(look), look);
    if (fresh.containsKey("")) throw new Refused(CatalogRefusal.NO_VARIANT, product.name());
    if (fresh.size() > MOST_AT_ONCE)
      throw new Refused(CatalogRefusal.TOO_MANY_VARIANTS, MOST_AT_ONCE);
    product.variants().forEach(there -> fresh.remove(there.label()));
    worded.fire(new ProductWorded(product, String.join("\n", fresh.keySet())));
    fresh.forEach((label, look) -> product.offers(variant(label, matrix).looks(look)));
    return fresh.size();
  }

  private static String label(Look look) {
    return Stream.of(look.size(), look.shade(), look.pattern())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
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
    for (Money price : prices) least.require(price, variant.costSheet());
    prices.forEach(variant::costs);
    least.require(variant, prices);
    history.note(List.of(variant), actor);
    products.arrange(variant.product());
  }

  /** Says how soon a piece can leave. */
  @Transactional
  public void takes(Sku sku, Days days, Actor actor) {
    var variant = mine(sku, actor);
    if (days.madeToOrder()) variant.isMadeToOrderWithin(days.from(), days.to());
    else variant.isReadyWithin(days.from(), days.to());
    products.arrange(variant.product());
  }

  /** Says whether there is no other like it. */
  @Transactional
  public void isTheOnlyOne(Sku sku, boolean only, Actor actor) {
    mine(sku, actor).isTheOnlyOne(only);
  }

  /**
   * Writes who gets what of a piece. No maker is planned for less than she is paid, and none of its
   * prices lies under what the sheet pays to people and for material.
   *
   * @param leastPay what the maker of one piece is paid at least; empty without a time study
   */
  @Transactional
  public void costs(Sku sku, CostSheet sheet, Optional<Money> leastPay, Actor actor) {
    var variant = mine(sku, actor);
    var pay = leastPay.orElseThrow(() -> new Refused(CatalogRefusal.PAY_NOT_KNOWN));
    if (sheet.makerPay().compareTo(pay) < 0)
      throw new Refused(CatalogRefusal.PAY_BELOW_FLOOR, sheet.makerPay(), pay);
    least.requireAll(variant.isSharedBy(sheet));
    products.arrange(variant.product());
  }

  private Variant mine(Sku sku, Actor actor) {
    var variant = variants.get(sku);
    products.mine(variant.product().slug(), actor);
    return variant;
  }
}
