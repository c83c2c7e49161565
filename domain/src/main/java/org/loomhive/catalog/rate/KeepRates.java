package org.loomhive.catalog.rate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** The office keeps the rates that prices are told about by. None is ever changed. */
@ApplicationScoped
public class KeepRates {
  /** From then on somebody is asked for newer ones; after a month they are not shown at all. */
  private static final int OLD_AFTER_DAYS = 7;

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject PublishedRates rates;
  @Inject Clock clock;

  /** So many of a currency for one euro. */
  public record Typed(String currency, BigDecimal rate) {
    /** Reads USD 1.16, with any sign between the two. */
    public static Typed read(String line) {
      var parts = line.strip().split("[;,\\s]+");
      if (parts.length != 2 || !parts[1].matches("[0-9]{1,12}(\\.[0-9]{1,8})?"))
        throw new Refused(DisplayRateRefusal.NO_RATE_LINES);
      return new Typed(parts[0].toUpperCase(Locale.ROOT), new BigDecimal(parts[1]));
    }
  }

  /** What is known of a currency last. */
  public record Known(
      String currency, BigDecimal rate, LocalDate day, String source, boolean isOld) {}

  /** The latest of each currency. */
  public List<Known> known() {
    var latest = new TreeMap<String, PublishedRate>();
    em.createQuery(
            "select r from PublishedRate r where r.day <= :today order by r.day",
            PublishedRate.class)
        .setParameter("today", today())
        .getResultList()
        .forEach(rate -> latest.put(rate.currency(), rate));
    return latest.values().stream().map(this::known).toList();
  }

  private Known known(PublishedRate rate) {
    boolean isOld = rate.day().plusDays(OLD_AFTER_DAYS).isBefore(today());
    return new Known(
        rate.currency(), rate.rate().stripTrailingZeros(), rate.day(), rate.source(), isOld);
  }

  /** Currencies whose rate is old, for the job of the night. */
  @Transactional
  public List<String> old() {
    return known().stream()
        .filter(Known::isOld)
        .map(one -> one.currency() + " " + one.day())
        .toList();
  }

  /** All of one day and source, or none. */
  @Transactional
  public int keep(List<Typed> typed, LocalDate day, String source, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (typed.isEmpty()) throw new Refused(DisplayRateRefusal.NO_RATE_LINES);
    if (day.isAfter(today())) throw new Refused(DisplayRateRefusal.DAY_NOT_COME);
    if (source.isBlank()) throw new Refused(DisplayRateRefusal.RATE_NEEDS_SOURCE);
    var there = new HashSet<>(ofDay(day));
    for (Typed one : typed) {
      requireCurrency(one.currency());
      if (one.rate().signum() <= 0)
        throw new Refused(DisplayRateRefusal.RATE_TOO_SMALL, one.currency());
      if (!there.add(one.currency()))
        throw new Refused(DisplayRateRefusal.RATE_KNOWN, one.currency(), day);
      var rate = new PublishedRate(PublishedRates.BASE, one.currency(), one.rate());
      rates.add(rate.published(day, source));
    }
    return typed.size();
  }

  private static void requireCurrency(String code) {
    boolean isKnown =
        Currency.getAvailableCurrencies().stream()
            .anyMatch(one -> one.getCurrencyCode().equals(code));
    if (!isKnown || code.equals(PublishedRates.BASE))
      throw new Refused(DisplayRateRefusal.NO_SUCH_RATE_CURRENCY, code);
  }

  private List<String> ofDay(LocalDate day) {
    return em.createQuery("select r.currency from PublishedRate r where r.day = :day", String.class)
        .setParameter("day", day)
        .getResultList();
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
