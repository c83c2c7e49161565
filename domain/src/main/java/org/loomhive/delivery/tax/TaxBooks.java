package org.loomhive.delivery.tax;

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
import org.loomhive.catalog.rate.Approximation;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ShortMemory;

/** The rows of today, as they were up to a minute ago: every basket asks. */
@ApplicationScoped
public class TaxBooks {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PublishedRates rates;
  @Inject Clock clock;

  private final ShortMemory<LocalDate, TaxBook> kept = new ShortMemory<>(Duration.ofSeconds(60), 2);

  TaxBook today() {
    return kept.get(day(), clock.instant(), this::look);
  }

  /** Under which number a tax is collected for a place today; empty when it is not. */
  public Optional<String> number(TaxScheme scheme, Place place) {
    return today().number(scheme, place);
  }

  /** The next one who asks in this process looks anew. */
  public void forget() {
    kept.forget(day());
  }

  private TaxBook look() {
    return new TaxBook(
        inForce(TaxRow.class),
        inForce(DutyRow.class),
        inForce(TaxRegistration.class),
        this::worthIn);
  }

  private <T extends DatedRow> List<T> inForce(Class<T> kind) {
    return em.createQuery(
            "select r from "
                + kind.getSimpleName()
                + " r where r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)"
                + " order by r.id",
            kind)
        .setParameter("day", day())
        .getResultList();
  }

  private Optional<Money> worthIn(Money amount, String currency) {
    return rates.about(amount, currency).map(Approximation::about);
  }

  private LocalDate day() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
