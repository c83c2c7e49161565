package org.loomhive.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.loomhive.catalog.edit.EditVariants;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Sku;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

/** Published products for tests, each with one variant; each call makes a new one. */
public final class AProduct {
  private AProduct() {}

  /** A cane basket, USD 40.00, with so many pieces in the store. */
  public static Variant readyInStock(int pieces) {
    var sku = Sku.random();
    var made = variant(sku, "40.00").isReadyWithin(1, 3);
    publish(product(ProductKind.CANE_AND_BAMBOO, sku, ACooperative.inMeghalaya()).offers(made));
    if (pieces > 0) TestHouse.get(StockKeeping.class).receive(sku, pieces, "test");
    return TestHouse.get(Variants.class).get(sku);
  }

  /** A cane basket of which there is no other, USD 40.00. */
  public static Variant oneOfAKind() {
    var only = readyInStock(1);
    TestHouse.get(EditVariants.class).isTheOnlyOne(only.sku(), true, Actor.system());
    return TestHouse.get(Variants.class).get(only.sku());
  }

  /** Cane baskets of one product, one variant for each price; none is in the store. */
  public static List<Sku> readyFor(String... prices) {
    var product = product(ProductKind.CANE_AND_BAMBOO, Sku.random(), ACooperative.inMeghalaya());
    var skus = Stream.of(prices).map(price -> Sku.random()).toList();
    for (int i = 0; i < prices.length; i++)
      product.offers(variant(skus.get(i), prices[i]).isLabelled("Basket " + i).isReadyWithin(1, 3));
    publish(product);
    return skus;
  }

  /** A shawl, USD 120.00 or INR 9,900, made within 15 to 20 working days. */
  public static Variant madeToOrder() {
    return madeToOrder(ACooperative.inMeghalaya());
  }

  public static Variant madeToOrder(Cooperative cooperative) {
    var sku = Sku.random();
    var made = variant(sku, "120.00").costs(Money.of("9900", "INR")).isMadeToOrderWithin(15, 20);
    publish(product(ProductKind.WEAVING, sku, cooperative).offers(made));
    return TestHouse.get(Variants.class).get(sku);
  }

  /** A jar of honey in stock, USD 12.00. */
  public static Variant honeyInStock(int pieces) {
    var sku = Sku.random();
    var made = variant(sku, "12.00").isReadyWithin(1, 2);
    publish(product(ProductKind.HONEY, sku, ACooperative.inMeghalaya()).offers(made));
    TestHouse.get(StockKeeping.class).receive(sku, pieces, "test");
    return TestHouse.get(Variants.class).get(sku);
  }

  public static Product product(ProductKind kind, Sku sku, Cooperative cooperative) {
    var slug = "test-" + sku.value().toLowerCase(java.util.Locale.ROOT);
    return new Product(slug, "Test piece " + sku.value(), kind, cooperative.ref())
        .tells("Made by hand.", "Wipe with a dry cloth.")
        .isMadeOf(new MaterialShare("Cane", 70), new MaterialShare("Bamboo", 30));
  }

  public static Variant variant(Sku sku, String price) {
    var made = new Variant(sku, "One size", 600, new Customs("460211", "IN", "Basket of cane"));
    for (ChargeCurrency currency : ChargeCurrency.values())
      made.costs(Money.of(price, currency.name()));
    return made.isSharedBy(
        CostSheet.in("INR")
            .gives(CostReceiver.MATERIAL, Money.of("310", "INR"))
            .gives(CostReceiver.MAKER_PAY, Money.of("960", "INR"))
            .gives(CostReceiver.COOPERATIVE_SHARE, Money.of("180", "INR"))
            .gives(CostReceiver.PLATFORM, Money.of("270", "INR")));
  }

  public static void publish(Product product) {
    TestHouse.inTransaction(
        () -> {
          TestHouse.get(Products.class).add(product);
          TestHouse.get(PublishProduct.class).publish(product);
        });
  }
}
