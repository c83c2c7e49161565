package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.ShortMemory;

/**
 * What one piece costs to bring, how long it takes and how long it may come back, as it was up to a
 * minute ago: every page and every feed asks. The checkout asks anew.
 */
@ApplicationScoped
public class TellTerms {
  private static final int REMEMBERED = 5_000;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject DeliveryOffers offers;
  @Inject Restrictions restrictions;
  @Inject Clock clock;

  private final ShortMemory<Asked, Optional<DeliveryTerms>> known =
      new ShortMemory<>(Duration.ofSeconds(60), REMEMBERED);

  private record Asked(ProductKind kind, int grams, String country, String currency) {}

  /** Empty when the piece may not go there or nobody carries it. */
  public Optional<DeliveryTerms> of(Variant variant, String country, String currency) {
    var kind = variant.product().kind();
    var asked = new Asked(kind, variant.weightGrams(), country, currency);
    return known.get(asked, clock.instant(), () -> look(asked));
  }

  private Optional<DeliveryTerms> look(Asked asked) {
    if (restrictions.find(asked.kind(), asked.country()).isPresent()) return Optional.empty();
    return cheapest(asked)
        .map(offer -> new DeliveryTerms(asked.country(), offer, returnsFrom(asked.country())));
  }

  private Optional<DeliveryOffer> cheapest(Asked asked) {
    var one = List.of(new ParcelItem(asked.kind(), asked.grams(), 1));
    try {
      return offers.to(asked.country(), asked.currency(), one).stream().findFirst();
    } catch (Refused nobodyCarriesIt) {
      return Optional.empty();
    }
  }

  private Optional<ReturnPromise> returnsFrom(String country) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return em.createQuery(
            """
            select r from ReturnPromise r, ZoneCountry z
            where z.country = :country and r.zone = z.zone and r.validFrom <= :today
              and (r.validTo is null or r.validTo >= :today)
            order by r.validFrom desc
            """,
            ReturnPromise.class)
        .setParameter("country", country)
        .setParameter("today", today)
        .getResultStream()
        .findFirst();
  }
}
