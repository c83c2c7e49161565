package org.loomhive.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Named;

/**
 * What may not be sent where, or only with papers. Asked before the address is taken, and again
 * when an order is placed.
 */
@ApplicationScoped
public class Restrictions {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  /**
   * @param country ISO 3166-1 alpha-2
   * @param product what it is called; asked only for a no
   * @throws Refused with the reason, the product and the country, each for whatever language it is
   *     said in
   */
  public void require(ProductKind kind, String country, Supplier<Named> product) {
    find(kind, country)
        .filter(Restriction::isRefusing)
        .ifPresent(
            no -> {
              throw new Refused(no.reason(), product.get(), new Locale("", country));
            });
  }

  public Optional<Restriction> find(ProductKind kind, String country) {
    return of(kind).stream().filter(r -> r.country().equals(country)).findFirst();
  }

  /** The papers without which such goods do not enter a country. */
  public Set<TravelPaper> papers(Collection<ProductKind> kinds, String country) {
    return kinds.stream()
        .flatMap(kind -> find(kind, country).stream())
        .flatMap(row -> row.papers().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(TravelPaper.class)));
  }

  /** All that hold for a kind today, by country. */
  public List<Restriction> of(ProductKind kind) {
    return em.createQuery(
            """
            select r from Restriction r
            where r.kind = :kind and r.validFrom <= :today
              and (r.validTo is null or r.validTo >= :today)
            order by r.country
            """,
            Restriction.class)
        .setParameter("kind", kind)
        .setParameter("today", today())
        .getResultList();
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
