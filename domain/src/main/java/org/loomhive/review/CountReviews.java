package org.loomhive.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.loomhive.catalog.Products;

/** Writes the average of a product beside it, so that no page has to count. */
@ApplicationScoped
public class CountReviews {
  private static final Duration YEAR = Duration.ofDays(365);

  /** A job that rested for a week has missed nothing. */
  private static final Duration LOOKED_BACK = Duration.ofDays(7);

  @Inject Reviews reviews;
  @Inject Products products;
  @Inject Clock clock;

  void on(@Observes ReviewChanged event) {
    count(event.productSlug());
  }

  /** Those of which a review has become older than a year. */
  @Transactional
  public int old() {
    var end = clock.instant().minus(YEAR);
    var slugs = reviews.grownOld(end.minus(LOOKED_BACK), end);
    slugs.forEach(this::count);
    return slugs.size();
  }

  @Transactional
  public void count(String productSlug) {
    var counted = reviews.count(productSlug, clock.instant().minus(YEAR));
    products.find(productSlug).ifPresent(product -> product.isRated(counted, clock.instant()));
  }
}
