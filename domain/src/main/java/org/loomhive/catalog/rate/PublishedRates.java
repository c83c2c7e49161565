package org.loomhive.catalog.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ShortMemory;

/**
 * All rates, kept for ever. The latest on or before a day counts, as nobody publishes any on a
 * Sunday; one that is older than a month is not shown any more, though what must not be too little
 * is still compared by it.
 */
@ApplicationScoped
public class PublishedRates {
  /** Every rate says how much of a currency one euro is. */
  public static final String BASE = "EUR";

  private static final int SHOWN_DAYS = 31;
  private static final MathContext SHOWN_DIGITS = new MathContext(5);

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Clock clock;

  private final ShortMemory<LocalDate, Map<String, PublishedRate>> kept =
      new ShortMemory<>(Duration.ofMinutes(10), 2);

  private final ShortMemory<LocalDate, Map<String, PublishedRate>> everKept =
      new ShortMemory<>(Duration.ofMinutes(10), 2);

  @Transactional
  public void add(PublishedRate rate) {
    if (!rate.base().equals(BASE)) throw new IllegalArgumentException("base " + rate.base());
    em.persist(rate);
    kept.forget(today());
    everKept.forget(today());
  }

  /** Currencies of which a rate is known today. */
  public Set<String> currencies() {
    return latest().keySet();
  }

  /** Empty where a rate is missing or too old. */
  public Optional<Approximation> about(Money amount, String currency) {
    return about(amount, currency, latest());
  }

  /** By the last rate that was ever published, however old; empty where there never was one. */
  public Optional<Approximation> lastKnown(Money amount, String currency) {
    var today = today();
    var ever = everKept.get(today, clock.instant(), () -> look(today, LocalDate.EPOCH));
    return about(amount, currency, ever);
  }

  private static Optional<Approximation> about(
      Money amount, String currency, Map<String, PublishedRate> rates) {
    var from = rates.get(amount.currency());
    var to = rates.get(currency);
    if (from == null || to == null) return Optional.empty();
    var exact = amount.amount().multiply(to.rate()).divide(from.rate(), MathContext.DECIMAL64);
    var older = from.day().isBefore(to.day()) ? from : to;
    return Optional.of(
        new Approximation(
            rounded(exact, currency),
            to.rate().divide(from.rate(), SHOWN_DIGITS),
            older.day(),
            to.source()));
  }

  /** To the smallest coin that the currency has. */
  private static Money rounded(BigDecimal exact, String currency) {
    var coins = exact.setScale(Money.decimals(currency), RoundingMode.HALF_EVEN);
    return Money.of(coins.toPlainString(), currency);
  }

  private Map<String, PublishedRate> latest() {
    var today = today();
    return kept.get(today, clock.instant(), () -> look(today, today.minusDays(SHOWN_DAYS)));
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Map<String, PublishedRate> look(LocalDate today, LocalDate old) {
    var latest = new TreeMap<String, PublishedRate>();
    em.createQuery(
            "select r from PublishedRate r where r.day <= :today and r.day > :old order by r.day",
            PublishedRate.class)
        .setParameter("today", today)
        .setParameter("old", old)
        .getResultList()
        .forEach(rate -> latest.put(rate.currency(), rate));
    latest.values().stream()
        .map(PublishedRate::day)
        .max(LocalDate::compareTo)
        .ifPresent(day -> latest.put(BASE, ofBase(day, latest)));
    return latest;
  }

  private static PublishedRate ofBase(LocalDate day, Map<String, PublishedRate> latest) {
    var source = latest.values().iterator().next().source();
    return new PublishedRate(BASE, BASE, BigDecimal.ONE).published(day, source);
  }
}
