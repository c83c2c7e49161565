package org.loomhive.wage.produce;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;

/**
 * What a kilogram of a produce pays in a state from a day on: the higher of floor and market, and
 * the differential on top. The premium is for the fund of the cooperative. Figures come with their
 * source; a newer row takes over, the old ones stay.
 */
@Entity
@Table(name = "produce_price")
public class ProducePrice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String produce;

  @Column(name = "state_code")
  private String stateCode;

  private String currency;

  @Column(name = "floor_minor")
  private long floorMinor;

  @Column(name = "market_minor")
  private long marketMinor;

  @Column(name = "differential_minor")
  private long differentialMinor;

  @Column(name = "premium_minor")
  private long premiumMinor;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String source;

  @Column(name = "written_by")
  private String writtenBy;

  protected ProducePrice() {} // for EclipseLink

  /** What is bought, and where. */
  public record Scope(String produce, String stateCode) {}

  /**
   * For a kilogram, all in one currency.
   *
   * @param floor above zero
   * @param market none below zero, like the two after it
   */
  public record PerKilogram(Money floor, Money market, Money differential, Money premium) {
    public PerKilogram {
      if (!floor.isPositive()
          || market.isNegative()
          || differential.isNegative()
          || premium.isNegative()) throw new Refused(ProduceRefusal.NOT_A_PRICE);
    }
  }

  /** From when it counts and who published it. */
  public record Source(LocalDate validFrom, String words) {
    public Source {
      if (validFrom == null || words == null || words.isBlank())
        throw new Refused(ProduceRefusal.NO_SOURCE);
      words = words.strip();
    }
  }

  ProducePrice(Scope scope, PerKilogram figures, Source source) {
    this.produce = scope.produce();
    this.stateCode = scope.stateCode();
    this.currency = figures.floor().currency();
    this.floorMinor = figures.floor().minor();
    this.marketMinor = figures.market().minor();
    this.differentialMinor = figures.differential().minor();
    this.premiumMinor = figures.premium().minor();
    this.validFrom = source.validFrom();
    this.source = source.words();
  }

  ProducePrice written(Actor by) {
    writtenBy = by.ref();
    return this;
  }

  /** For a kilogram: the higher of floor and market, and the differential. */
  public Money pay() {
    return Money.ofMinor(
        Math.addExact(Math.max(floorMinor, marketMinor), differentialMinor), currency);
  }

  /** Part of a coin is rounded up, for her. */
  Money payFor(Quantity amount) {
    return pay().times(kilograms(amount), RoundingMode.CEILING);
  }

  Money premiumFor(Quantity amount) {
    return premium().times(kilograms(amount), RoundingMode.CEILING);
  }

  private static BigDecimal kilograms(Quantity amount) {
    if (amount.unit() != Unit.KILOGRAM) throw new Refused(ProduceRefusal.NOT_IN_KILOGRAMS);
    return amount.amount();
  }

  public String produce() {
    return produce;
  }

  public String stateCode() {
    return stateCode;
  }

  public Money floor() {
    return Money.ofMinor(floorMinor, currency);
  }

  public Money market() {
    return Money.ofMinor(marketMinor, currency);
  }

  public Money differential() {
    return Money.ofMinor(differentialMinor, currency);
  }

  public Money premium() {
    return Money.ofMinor(premiumMinor, currency);
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public String source() {
    return source;
  }
}
