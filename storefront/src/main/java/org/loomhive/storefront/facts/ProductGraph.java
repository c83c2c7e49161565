package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.loomhive.storefront.languages.ToldPieces;
import org.loomhive.storefront.shop.ProductCard;
import org.loomhive.storefront.shop.ProductData;

/** A product in the words of schema.org, for search engines and agents. */
@ApplicationScoped
public class ProductGraph {
  private static final String SCHEMA = "https://schema.org/";

  /** Kept, because looking for it reads through every archive of the server. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Inject ProductData data;
  @Inject OfferGraph offers;
  @Inject ToldPieces words;
  @Inject TrustGraph trust;
  @Inject ShopGraph shop;

  /**
   * JSON-LD of a page.
   *
   * @param related other pieces that stand on it
   */
  String of(List<ProductFacts> all, ProductFacts shown, List<ProductCard> related) {
    var piece = all.size() > 1 ? group(all, shown) : described(thing("Product"), shown);
    if (!related.isEmpty()) piece.add("isRelatedTo", others(related));
    var maker = thing("Organization").add("name", shown.maker());
    return inPage(list().add(piece).add(crumbs(shown)).add(shop.store().add("department", maker)));
  }

  /** It may stand inside of a page: no tag can end in it. */
  static String inPage(JsonArrayBuilder graph) {
    var whole = JSON.createObjectBuilder().add("@context", SCHEMA).add("@graph", graph);
    return whole.build().toString().replace("<", "\\u003c");
  }

  private JsonArrayBuilder others(List<ProductCard> related) {
    var others = list();
    for (ProductCard one : related) {
      var from =
          thing("AggregateOffer")
              .add("lowPrice", one.price().amount().toPlainString())
              .add("priceCurrency", one.price().currency());
      others.add(
          thing("Product")
              .add("name", one.told().text())
              .add("url", data.address(one.row().slug()))
              .add("offers", from));
    }
    return others;
  }

  private JsonObjectBuilder group(List<ProductFacts> all, ProductFacts shown) {
    var variants = list();
    all.forEach(one -> variants.add(variant(one)));
    return about(thing("ProductGroup"), shown)
        .add("productGroupID", shown.group())
        .add("url", data.address(shown.product()))
        .add("variesBy", variesBy(all))
        .add("hasVariant", variants);
  }

  private JsonObjectBuilder described(JsonObjectBuilder product, ProductFacts facts) {
    return offered(about(product, facts), facts);
  }

  private JsonObjectBuilder about(JsonObjectBuilder product, ProductFacts facts) {
    var piece = facts.product();
    trust.add(product, facts);
    picture(product, facts);
    return product
        .add("name", facts.name())
        .add("description", facts.description())
        .add("brand", thing("Brand").add("name", facts.maker()))
        .add("category", data.word("shop.kind." + facts.product().kind()))
        .add(
            "material",
            piece.materials().stream()
                .map(share -> words.term(piece, share.material()))
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private static void picture(JsonObjectBuilder product, ProductFacts facts) {
    if (!facts.links().picture().isEmpty()) product.add("image", facts.links().picture());
  }

  private JsonObjectBuilder variant(ProductFacts facts) {
    var product = thing("Product").add("name", facts.title());
    picture(product, facts);
    var look = facts.look();
    var piece = facts.product();
    look.size().ifPresent(size -> product.add("size", words.term(piece, size)));
    look.shade().ifPresent(shade -> product.add("color", words.term(piece, shade)));
    look.pattern().ifPresent(pattern -> product.add("pattern", words.term(piece, pattern)));
    return offered(product, facts);
  }

  private JsonObjectBuilder offered(JsonObjectBuilder product, ProductFacts facts) {
    return product
        .add("sku", facts.identifier())
        .add("countryOfOrigin", facts.variant().customs().origin())
        .add("weight", OfferGraph.grams(facts.variant().weightGrams()))
        .add("offers", offers.offer(facts));
  }

  private static JsonArrayBuilder variesBy(List<ProductFacts> all) {
    var by = list();
    if (all.stream().map(f -> f.look().size()).distinct().count() > 1) by.add(SCHEMA + "size");
    if (all.stream().map(f -> f.look().shade()).distinct().count() > 1) by.add(SCHEMA + "color");
    if (all.stream().map(f -> f.look().pattern()).distinct().count() > 1)
      by.add(SCHEMA + "pattern");
    return by;
  }

  private JsonObjectBuilder crumbs(ProductFacts facts) {
    var kind = facts.product().kind();
    return thing("BreadcrumbList")
        .add(
            "itemListElement",
            list()
                .add(crumb(1, data.word("shop.products.title"), data.getHome() + "products"))
                .add(
                    crumb(
                        2,
                        data.word("shop.kind." + kind),
                        data.getHome() + "products?kind=" + kind))
                .add(crumb(3, facts.name(), data.address(facts.product()))));
  }

  private static JsonObjectBuilder crumb(int place, String name, String address) {
    return thing("ListItem").add("position", place).add("name", name).add("item", address);
  }

  static JsonArrayBuilder list() {
    return JSON.createArrayBuilder();
  }

  static JsonObjectBuilder thing(String type) {
    return JSON.createObjectBuilder().add("@type", type);
  }
}
