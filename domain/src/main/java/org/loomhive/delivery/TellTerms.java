package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.safety.AnsweredInTheEu;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.ShortMemory;

/**
 * What one piece costs to bring and how long it takes, as it was up to a minute ago: every page and
 * every feed asks. The checkout asks anew.
 */
@ApplicationScoped
public class TellTerms {
  private static final int REMEMBERED = 5_000;

  @Inject DeliveryOffers offers;
  @Inject Restrictions restrictions;
  @Inject AnsweredInTheEu safety;
  @Inject Clock clock;

  private final ShortMemory<Asked, Optional<DeliveryTerms>> known =
      new ShortMemory<>(Duration.ofSeconds(60), REMEMBERED);

  private record Asked(ProductKind kind, int grams, String country, String currency) {}

  /** Empty when the piece may not go there or nobody carries it. */
  public Optional<DeliveryTerms> of(Variant variant, String country, String currency) {
    if (safety.isMissing(variant.product(), country)) return Optional.empty();
    var kind = variant.product().kind();
    var asked = new Asked(kind, variant.weightGrams(), country, currency);
    return known.get(asked, clock.instant(), () -> look(asked));
  }

  private Optional<DeliveryTerms> look(Asked asked) {
    var rule = restrictions.find(asked.kind(), asked.country());
    if (rule.filter(Restriction::isRefusing).isPresent()) return Optional.empty();
    return cheapest(asked)
        .map(offer -> new DeliveryTerms(asked.country(), offer, Optional.empty()));
  }

  private Optional<DeliveryOffer> cheapest(Asked asked) {
    var one = List.of(new ParcelItem(asked.kind(), asked.grams(), 1));
    try {
      return offers.to(asked.country(), asked.currency(), one).stream().findFirst();
    } catch (Refused nobodyCarriesIt) {
      return Optional.empty();
    }
  }
}
