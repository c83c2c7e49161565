package org.loomhive.catalog.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.loomhive.catalog.CatalogRefusal;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.catalog.Variants;
import org.loomhive.catalog.Workshops;
import org.loomhive.catalog.shelf.PublishProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;

/**
 * Tells buyers that a price was lowered, with the lowest price of the 30 days before it (Directive
 * 98/6/EC, article 6a). It is told from the day on which the price was lowered, so that nothing is
 * called reduced that costs what it has cost for long.
 */
@ApplicationScoped
public class AnnounceReduction {
  @Inject Variants variants;
  @Inject PriceHistory history;
  @Inject PublishProduct shelf;
  @Inject Workshops workshops;
  @Inject Clock clock;

  /**
   * @param until the last day on which buyers are told
   */
  @Transactional
  public void announce(Sku sku, LocalDate until, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var variant = variants.get(sku);
    var product = variant.product();
    actor.requireSight(product.cooperative());
    var zone = workshops.get(product.cooperative()).zone();
    var today = clock.instant().atZone(zone).toLocalDate();
    if (until.isBefore(today)) throw new Refused(CatalogRefusal.REDUCTION_IS_OVER);
    var before =
        Arrays.stream(ChargeCurrency.values())
            .filter(one -> wasSet(sku, one.name(), today.atStartOfDay(zone).toInstant()))
            .flatMap(one -> before(variant, one.name()).stream())
            .toList();
    if (before.isEmpty()) throw new Refused(CatalogRefusal.NO_REDUCTION, product.name());
    variant.isReducedUntil(until, before);
    if (product.isPublished()) shelf.publish(product);
  }

  private boolean wasSet(Sku sku, String currency, Instant since) {
    return history.of(sku, currency).stream()
        .findFirst()
        .filter(last -> !last.setAt().isBefore(since))
        .isPresent();
  }

  private Optional<Money> before(Variant variant, String currency) {
    return history
        .lowestBefore(variant.sku(), currency)
        .filter(lowest -> variant.priceIn(currency).compareTo(lowest) < 0);
  }
}
