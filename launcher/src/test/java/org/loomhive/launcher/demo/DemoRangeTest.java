package org.loomhive.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Product;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Products;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.picture.Pictures;
import org.loomhive.kernel.Money;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.Recipes;

/** What the demo's shop offers, and by whom. */
class DemoRangeTest {
  private static final int MANY = 1000;

  private static List<Product> products() {
    return LoadedDemo.get(Products.class).page(0, MANY);
  }

  private static Stream<Variant> variants() {
    return products().stream().flatMap(product -> product.variants().stream());
  }

  @Test
  void three_cooperatives_with_forty_members_offer_at_least_sixty_pieces() {
    assertEquals(3, LoadedDemo.get(Cooperatives.class).all().size());
    assertEquals(40, LoadedDemo.members().size());
    assertTrue(products().size() >= 60);
    assertTrue(products().stream().allMatch(Product::isPublished));
    for (ProductKind kind : ProductKind.values())
      assertTrue(products().stream().anyMatch(product -> product.kind() == kind), kind.name());
  }

  @Test
  void every_piece_has_pictures_of_its_own_that_are_told_in_words() {
    var keys = new HashSet<String>();
    for (Product product : products()) {
      var pictures = LoadedDemo.get(Pictures.class).of(product);
      assertFalse(pictures.isEmpty(), product.slug());
      for (var picture : pictures) {
        assertTrue(keys.add(picture.key()), "seen before: " + product.slug());
        var begin = picture.isOfSomebody() ? "A weaver" : product.name() + ":";
        assertTrue(picture.alt().startsWith(begin), picture.alt());
      }
      assertEquals(pictures.get(0).alt(), product.pictureAlt().orElseThrow());
    }
  }

  @Test
  void a_picture_speaks_of_the_material_that_the_piece_is_mostly_made_of() {
    for (Product product : products())
      if (product.kind() == ProductKind.CANE_AND_BAMBOO) {
        var mostly = product.materials().get(0).material().toLowerCase(Locale.ROOT);
        var alt = product.pictureAlt().orElseThrow().substring(product.name().length());
        assertTrue(alt.contains(mostly), alt);
      }
  }

  /** Nobody makes a second on purpose. */
  @Test
  void every_variant_has_a_recipe_that_names_its_material() {
    variants()
        .filter(variant -> !variant.isSecond())
        .forEach(
            variant -> {
              var recipe = LoadedDemo.get(Recipes.class).get(variant.sku());
              assertFalse(recipe.lines().isEmpty(), variant.sku().value());
            });
  }

  @Test
  void every_price_stands_in_all_currencies_and_is_shared_to_the_last_coin() {
    variants()
        .forEach(
            variant -> {
              for (ChargeCurrency currency : ChargeCurrency.values()) {
                var breakdown = variant.breakdownIn(currency.name());
                var shares = breakdown.shares().stream().map(PriceBreakdown.Share::amount).toList();
                assertEquals(breakdown.price(), Money.sum(currency.name(), shares));
                assertTrue(breakdown.makerPay().isPositive(), variant.sku().value());
              }
            });
  }

  @Test
  void every_honey_comes_from_a_cooperative_that_harvested_some() throws SQLException {
    var harvested =
        LoadedDemo.rows(
            "SELECT DISTINCT l.cooperative_ref FROM harvest h JOIN honey_lot l ON l.number = h.lot");
    var sold = LoadedDemo.rows("SELECT DISTINCT cooperative_ref FROM product WHERE kind = 'HONEY'");
    assertTrue(sold.size() > 1);
    assertEquals(Set.of(), without(sold, harvested));
  }

  @Test
  void honey_of_stingless_bees_comes_from_stingless_bees() throws SQLException {
    var kept =
        LoadedDemo.rows("SELECT a.species FROM harvest h JOIN apiary a ON a.id = h.apiary_id");
    assertTrue(kept.contains("STINGLESS"));
    assertTrue(kept.contains("APIS_CERANA"));
  }

  @Test
  void the_shop_holds_what_its_words_promise() {
    var names = products().stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
    for (String promised : List.of("basket", "tray", "stool", "yarn", "shawl", "honey"))
      assertTrue(names.stream().anyMatch(name -> name.contains(promised)), promised);
  }

  private static Set<String> without(List<String> all, List<String> some) {
    var left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }
}
