package org.loomhive.delivery.tax;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;

/** What duty a country takes on goods of a heading of the tariff. */
@Entity
@Table(name = "duty_row")
public class DutyRow extends DatedRow {
  private static final BigDecimal MOST = BigDecimal.valueOf(1000);

  private String country;
  private String heading;
  private String origin;
  private BigDecimal percent;

  @Column(name = "flat_minor")
  private Long flatMinor;

  @Column(name = "flat_currency")
  private String flatCurrency;

  @Embedded private Limit limit;

  protected DutyRow() {} // for EclipseLink

  /**
   * @param heading the first digits of the HS code; empty for all goods
   * @param origin where the goods were made, ISO 3166-1; empty for anywhere
   */
  public DutyRow(String country, String heading, String origin) {
    this.country = Place.of(country).country();
    if (!heading.matches("|[0-9]{2}|[0-9]{4}|[0-9]{6}"))
      throw new Refused(RowRefusal.NOT_A_HEADING, heading);
    this.heading = heading;
    this.origin = origin.isEmpty() ? "" : Place.of(origin).country();
    this.percent = BigDecimal.ZERO;
    this.limit = new Limit(null);
  }

  /** So much of the worth of the goods. */
  public DutyRow takes(BigDecimal ofTheGoods) {
    if (ofTheGoods.signum() < 0 || ofTheGoods.compareTo(MOST) > 0)
      throw new Refused(RowRefusal.PERCENT_WRONG, ofTheGoods);
    this.percent = ofTheGoods;
    return this;
  }

  /** So much for each heading of six digits in the consignment, however many pieces; or null. */
  public DutyRow takes(Money forEachHeading) {
    if (forEachHeading == null) return this;
    this.flatMinor = forEachHeading.minor();
    this.flatCurrency = forEachHeading.currency();
    return this;
  }

  /** For goods worth at most so much; null without a limit. */
  public DutyRow upTo(Money most) {
    this.limit = new Limit(most);
    return this;
  }

  /**
   * @param last null for one without an end
   */
  public DutyRow restsOn(String rule, LocalDate since, LocalDate last) {
    rests(rule, since, last);
    return this;
  }

  @Override
  public String scope() {
    return String.join(
            " ", country, "DUTY", heading, origin, most().map(Money::toString).orElse(""))
        .replaceAll(" +", " ")
        .strip();
  }

  @Override
  public boolean mayPause() {
    return false;
  }

  boolean isFor(String where, String hsCode, String madeIn) {
    return country.equals(where)
        && hsCode.startsWith(heading)
        && (origin.isEmpty() || origin.equals(madeIn));
  }

  /**
   * The more digits it names, the nearer it is; then whether it names where the goods come from.
   */
  int nearness() {
    return heading.length() * 2 + (origin.isEmpty() ? 0 : 1);
  }

  public String country() {
    return country;
  }

  public String heading() {
    return heading;
  }

  public String origin() {
    return origin;
  }

  public BigDecimal percent() {
    return percent;
  }

  public Optional<Money> flat() {
    return flatMinor == null
        ? Optional.empty()
        : Optional.of(Money.ofMinor(flatMinor, flatCurrency));
  }

  public Optional<Money> most() {
    return limit == null ? Optional.empty() : limit.most();
  }
}
