package org.loomhive.delivery.tax;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.kernel.Money;

/** A tax or duty on a consignment, and when it is paid. */
public record Charge(Levy levy, Paid paid, List<Part> parts) {
  /** When it is paid, and whether it makes the sum larger. */
  public enum Paid {
    /** Collected with the price on top of it; it is what it is. */
    ON_TOP,
    /** A part of the price. */
    WITHIN,
    /** An estimate of what the carrier may ask the receiver for. */
    AT_THE_DOOR,
    /** An estimate of the import tax for which a business accounts itself at the border. */
    BY_THE_BUSINESS
  }

  /**
   * The rule behind it.
   *
   * @param scheme DUTY for a duty
   */
  public record Levy(String scheme, Place place, BigDecimal percent, String source) {
    public static final String DUTY = "DUTY";

    static Levy of(TaxRow row, Place where) {
      var place = row.place().region().isEmpty() ? Place.of(where.country()) : where;
      return new Levy(row.scheme().name(), place, row.percent(), row.source());
    }

    static Levy of(DutyRow row) {
      return new Levy(DUTY, Place.of(row.country()), row.percent(), row.source());
    }

    public boolean isDuty() {
      return scheme.equals(DUTY);
    }
  }

  /**
   * What of it falls on a line; 0 is the delivery. The parts add up to the whole.
   *
   * @param base on which it is reckoned
   */
  public record Part(int line, Money base, Money amount) {}

  /** Nobody pays it to us. */
  public boolean isAtTheDoor() {
    return paid == Paid.AT_THE_DOOR || isByTheBusiness();
  }

  public boolean isByTheBusiness() {
    return paid == Paid.BY_THE_BUSINESS;
  }

  public boolean isWithin() {
    return paid == Paid.WITHIN;
  }

  public Money base() {
    return Money.sum(currency(), parts.stream().map(Part::base).toList());
  }

  public Money amount() {
    return Money.sum(currency(), parts.stream().map(Part::amount).toList());
  }

  Charge plus(Charge other) {
    return new Charge(levy, paid, Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  /** What of it falls on the delivery. */
  Money onDelivery() {
    return Money.sum(
        currency(), parts.stream().filter(part -> part.line() == 0).map(Part::amount).toList());
  }

  private String currency() {
    return parts.get(0).amount().currency();
  }
}
