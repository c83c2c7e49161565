package org.loomhive.delivery.tax;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/**
 * Under which number the house collects a tax, or that it has to in a state of the USA (nexus).
 * Without one nothing is collected.
 */
@Entity
@Table(name = "tax_registration")
public class TaxRegistration extends DatedRow {
  @Enumerated(EnumType.STRING)
  private TaxScheme scheme;

  private String country;
  private String region;
  private String number;

  protected TaxRegistration() {} // for EclipseLink

  /**
   * @param country empty for a scheme of many countries, as IOSS is
   * @param region empty for all of the country
   */
  public TaxRegistration(TaxScheme scheme, String country, String region) {
    if (!country.isEmpty()) new Place(country, region);
    else if (!region.isEmpty()) throw new Refused(RowRefusal.NOT_A_COUNTRY, region);
    this.scheme = scheme;
    this.country = country;
    this.region = region;
  }

  public TaxRegistration numbered(String underWhich) {
    this.number = underWhich;
    return this;
  }

  /**
   * @param last null for one without an end
   */
  public TaxRegistration restsOn(String rule, LocalDate since, LocalDate last) {
    rests(rule, since, last);
    return this;
  }

  @Override
  public String scope() {
    return (scheme + " " + country + (region.isEmpty() ? "" : "-" + region)).strip();
  }

  /** A house may leave a scheme and come back. */
  @Override
  public boolean mayPause() {
    return true;
  }

  boolean covers(TaxScheme which, Place where) {
    return scheme == which
        && (country.isEmpty() || country.equals(where.country()))
        && (region.isEmpty() || region.equals(where.region()));
  }

  public TaxScheme scheme() {
    return scheme;
  }

  public String country() {
    return country;
  }

  public String region() {
    return region;
  }

  /** For carriers and tax offices; no buyer reads it. */
  public String number() {
    return number;
  }
}
