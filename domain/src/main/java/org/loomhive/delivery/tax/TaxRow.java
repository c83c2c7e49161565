package org.loomhive.delivery.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** How much tax a country or a part of it takes on goods of a kind, and by which scheme. */
@Entity
@Table(name = "tax_row")
public class TaxRow extends DatedRow {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private String country;
  private String region;
  private String kind;

  @Enumerated(EnumType.STRING)
  private TaxScheme scheme;

  @Enumerated(EnumType.STRING)
  private Buyers buyers = Buyers.BOTH;

  private BigDecimal percent;
  @Embedded private Limit limit;

  @Column(name = "in_price")
  private boolean inPrice;

  @Column(name = "within_price")
  private boolean within;

  protected TaxRow() {} // for EclipseLink

  /**
   * @param percent of goods, delivery and duty
   */
  public TaxRow(Place place, TaxScheme scheme, BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(MOST) > 0)
      throw new Refused(RowRefusal.PERCENT_WRONG, percent);
    this.country = place.country();
    this.region = place.region();
    this.scheme = scheme;
    this.percent = percent;
    this.kind = "";
    this.limit = new Limit(null);
  }

  /** For goods of one kind only, worth at most so much; null for all kinds or without a limit. */
  public TaxRow on(ProductKind one, Money most) {
    this.kind = one == null ? "" : one.name();
    this.limit = new Limit(most);
    return this;
  }

  /** For people only, for businesses only, or for both. */
  public TaxRow soldTo(Buyers whom) {
    this.buyers = whom;
    return this;
  }

  /** The law there wants prices to be shown with it. */
  public TaxRow inPrice(boolean shown) {
    this.inPrice = shown;
    return this;
  }

  /** Prices stay there as they are everywhere, and the tax is taken out of what the house keeps. */
  public TaxRow within(boolean isPart) {
    if (isPart && !scheme.isCollectedAtSale()) throw new Refused(RowRefusal.NOT_COLLECTED, scheme);
    this.within = isPart;
    return this;
  }

  /**
   * @param last null for one without an end
   */
  public TaxRow restsOn(String rule, LocalDate since, LocalDate last) {
    rests(rule, since, last);
    return this;
  }

  @Override
  public String scope() {
    var upTo = most().map(Money::toString).orElse("");
    var whom = buyers == Buyers.BOTH ? "" : buyers.name().toLowerCase(Locale.ROOT);
    return String.join(" ", place().toString(), scheme.name(), kind, upTo, whom)
        .replaceAll(" +", " ")
        .strip();
  }

  @Override
  public boolean mayPause() {
    return false;
  }

  boolean isFor(Place where, ProductKind what, Buyers who) {
    return buyers.include(who)
        && country.equals(where.country())
        && (region.isEmpty() || region.equals(where.region()))
        && (kind.isEmpty() || kind.equals(what.name()));
  }

  /** The more it names, the nearer it is. */
  int nearness() {
    return (buyers == Buyers.BOTH ? 0 : 4) + (region.isEmpty() ? 0 : 2) + (kind.isEmpty() ? 0 : 1);
  }

  public Place place() {
    return new Place(country, region);
  }

  /** Empty for all kinds. */
  public Optional<ProductKind> kind() {
    return ProductKind.find(kind);
  }

  public Buyers buyers() {
    return buyers;
  }

  public TaxScheme scheme() {
    return scheme;
  }

  public BigDecimal percent() {
    return percent;
  }

  public Optional<Money> most() {
    return limit == null ? Optional.empty() : limit.most();
  }

  /** It is a part of the price; else it comes on top. */
  public boolean isWithin() {
    return within;
  }

  public boolean isInPrice() {
    return inPrice;
  }
}
