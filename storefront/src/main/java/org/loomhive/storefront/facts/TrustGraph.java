package org.loomhive.storefront.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import org.loomhive.badge.Badge;
import org.loomhive.storefront.shop.ProductData;

/** Why a piece may be trusted, in the words of schema.org: papers that hold, and its average. */
@ApplicationScoped
public class TrustGraph {
  private static final int BEST = 5;

  @Inject ProductData data;

  void add(JsonObjectBuilder product, ProductFacts facts) {
    var rating = facts.product().rating();
    if (rating.isShown())
      product.add(
          "aggregateRating",
          ProductGraph.thing("AggregateRating")
              .add("ratingValue", rating.average())
              .add("ratingCount", rating.count())
              .add("bestRating", BEST)
              .add("worstRating", 1));
    if (facts.badges().isEmpty()) return;
    var papers = ProductGraph.list();
    facts.badges().forEach(badge -> papers.add(paper(badge)));
    product.add("hasCertification", papers);
  }

  private JsonObjectBuilder paper(Badge badge) {
    return ProductGraph.thing("Certification")
        .add("name", data.word("badges.kind." + badge.kind()))
        .add("certificationIdentification", badge.number())
        .add("issuedBy", ProductGraph.thing("Organization").add("name", badge.issuer()))
        .add("validFrom", badge.validFrom().toString())
        .add("expires", badge.validTo().toString());
  }
}
