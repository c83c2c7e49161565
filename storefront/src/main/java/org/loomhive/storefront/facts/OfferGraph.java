package org.loomhive.storefront.facts;

import static org.loomhive.storefront.facts.ProductGraph.thing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.loomhive.delivery.DeliveryTerms;
import org.loomhive.delivery.ReturnPromise;
import org.loomhive.kernel.Money;

/** Price, delivery and return of a piece in the words of schema.org. */
@ApplicationScoped
public class OfferGraph {
  private static final String SCHEMA = "https://schema.org/";
  private static final int UNIT_GRAMS = 100;

  /** Kept, because looking for it reads through every archive of the server. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  JsonObjectBuilder offer(ProductFacts facts) {
    var offer =
        thing("Offer")
            .add("price", plain(facts.price()))
            .add("priceCurrency", facts.price().currency())
            .add("availability", SCHEMA + facts.availability())
            .add("itemCondition", SCHEMA + "NewCondition")
            .add("url", facts.links().page());
    var more = JSON.createArrayBuilder();
    if (facts.offer().unitPrice() != null) more.add(unitPrice(facts.offer().unitPrice()));
    facts.offer().before().ifPresent(before -> more.add(struckOut(before)));
    var specifications = more.build();
    if (!specifications.isEmpty()) offer.add("priceSpecification", specifications);
    if (facts.offer().before().isPresent())
      offer.add("priceValidUntil", facts.variant().reducedUntil().orElseThrow().toString());
    facts.delivery().ifPresent(terms -> offer.add("shippingDetails", shipping(facts, terms)));
    facts
        .delivery()
        .flatMap(DeliveryTerms::returns)
        .ifPresent(
            promise ->
                offer.add(
                    "hasMerchantReturnPolicy",
                    returns(promise, List.of(facts.market().country()))));
    return offer;
  }

  private static JsonObjectBuilder unitPrice(Money price) {
    return thing("UnitPriceSpecification")
        .add("price", plain(price))
        .add("priceCurrency", price.currency())
        .add("referenceQuantity", grams(UNIT_GRAMS));
  }

  /** What it cost before it was reduced. */
  private static JsonObjectBuilder struckOut(Money before) {
    return thing("UnitPriceSpecification")
        .add("priceType", SCHEMA + "StrikethroughPrice")
        .add("price", plain(before))
        .add("priceCurrency", before.currency());
  }

  private static JsonObjectBuilder shipping(ProductFacts facts, DeliveryTerms terms) {
    var rate =
        thing("MonetaryAmount")
            .add("value", plain(terms.price()))
            .add("currency", terms.price().currency());
    var time =
        thing("ShippingDeliveryTime")
            .add("handlingTime", days(facts.handlingFrom(), facts.handlingTo()))
            .add("transitTime", days(terms.daysFrom(), terms.daysTo()));
    return thing("OfferShippingDetails")
        .add("shippingRate", rate)
        .add("shippingDestination", region(facts.market()))
        .add("deliveryTime", time);
  }

  /**
   * @param countries where a buyer is promised it, as ISO 3166-1 alpha-2
   */
  static JsonObjectBuilder returns(ReturnPromise promise, List<String> countries) {
    var fees = promise.isBuyerPays() ? "ReturnFeesCustomerResponsibility" : "FreeReturn";
    return thing("MerchantReturnPolicy")
        .add("applicableCountry", JSON.createArrayBuilder(countries))
        .add("returnPolicyCategory", SCHEMA + "MerchantReturnFiniteReturnWindow")
        .add("merchantReturnDays", promise.days())
        .add("returnMethod", SCHEMA + "ReturnByMail")
        .add("returnFees", SCHEMA + fees);
  }

  private static JsonObjectBuilder region(Market market) {
    return thing("DefinedRegion").add("addressCountry", market.country());
  }

  private static JsonObjectBuilder days(int from, int to) {
    return thing("QuantitativeValue")
        .add("minValue", from)
        .add("maxValue", to)
        .add("unitCode", "DAY");
  }

  static JsonObject grams(int grams) {
    return thing("QuantitativeValue").add("value", grams).add("unitCode", "GRM").build();
  }

  private static String plain(Money amount) {
    return amount.amount().toPlainString();
  }
}
