package org.loomhive.storefront.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.stream.Collectors;
import org.loomhive.catalog.MaterialShare;
import org.loomhive.catalog.Product;
import org.loomhive.web.edge.Site;

/** The same piece in the words of schema.org, for search engines and agents. No person is in it. */
@Named
@ApplicationScoped
public class ProductData {
  private static final String SCHEMA = "https://schema.org/";

  @Inject Site site;

  /** The shop's own address with a slash at its end. */
  public String getHome() {
    return site.shopAddress() + "/";
  }

  /** The one address of a product. */
  public String address(Product product) {
    return site.shopAddress() + "/product?p=" + product.slug();
  }

  public String picture(Product product) {
    return product
        .picture()
        .map(key -> new PictureAddress(site.shopAddress(), key).large())
        .orElse("");
  }

  /** The first sentence of how it is made. */
  public String summary(Product product) {
    return product.craft().lines().findFirst().orElse(product.name());
  }

  /** JSON-LD that may stand inside of a page: no tag can end in it. */
  public String of(ProductOffer offer, String maker) {
    var product = offer.variant().product();
    var text =
        Json.createObjectBuilder()
            .add("@context", SCHEMA)
            .add("@type", "Product")
            .add("name", product.name())
            .add("description", product.craft())
            .add("sku", offer.sku())
            .add("url", address(product))
            .add("image", picture(product))
            .add("material", materials(product))
            .add("countryOfOrigin", offer.variant().customs().origin())
            .add("brand", thing("Brand").add("name", maker))
            .add("weight", weight(offer))
            .add("offers", offer(offer));
    return text.build().toString().replace("<", "\\u003c");
  }

  private JsonObjectBuilder offer(ProductOffer offer) {
    return thing("Offer")
        .add("price", offer.price().amount().toPlainString())
        .add("priceCurrency", offer.price().currency())
        .add("availability", SCHEMA + offer.availability())
        .add("itemCondition", SCHEMA + "NewCondition")
        .add("url", address(offer.variant().product()) + "&v=" + offer.sku());
  }

  private static JsonObjectBuilder weight(ProductOffer offer) {
    return thing("QuantitativeValue")
        .add("value", offer.variant().weightGrams())
        .add("unitCode", "GRM");
  }

  private static String materials(Product product) {
    return product.materials().stream()
        .map(MaterialShare::material)
        .collect(Collectors.joining(", "));
  }

  private static JsonObjectBuilder thing(String type) {
    return Json.createObjectBuilder().add("@type", type);
  }
}
