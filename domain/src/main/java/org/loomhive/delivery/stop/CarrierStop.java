package org.loomhive.delivery.stop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/** A way to deliver does not go to a country, or to all of a zone, for some time. */
@Entity
@Table(name = "delivery_stop")
public class CarrierStop extends DatedRow {
  private String method;
  private String country;
  private String zone;

  @Enumerated(EnumType.STRING)
  private StopRefusal reason;

  protected CarrierStop() {} // for EclipseLink

  /**
   * @param method empty for every way
   * @param country empty for all of a zone
   * @param zone empty for one country
   */
  public CarrierStop(String method, String country, String zone, StopRefusal reason) {
    if (country.isEmpty() == zone.isEmpty()) throw new Refused(RowRefusal.COUNTRY_OR_ZONE);
    if (zone.isEmpty() && !country.matches("[A-Z]{2}"))
      throw new Refused(RowRefusal.NOT_A_COUNTRY, country);
    this.method = method;
    this.country = country;
    this.zone = zone;
    this.reason = reason;
  }

  /**
   * @param notice of the carrier or the authority
   * @param last null as long as nobody knows
   */
  public CarrierStop restsOn(String notice, LocalDate since, LocalDate last) {
    rests(notice, since, last);
    return this;
  }

  @Override
  public String scope() {
    return (country + zone + " " + method).strip();
  }

  /** On other days it goes there. */
  @Override
  public boolean mayPause() {
    return true;
  }

  public boolean stops(String way) {
    return method.isEmpty() || method.equals(way);
  }

  /** What a buyer is told who wants something sent there. */
  public Refused no(String wanted) {
    return new Refused(reason, new Locale("", wanted));
  }

  /** Empty for every way. */
  public String method() {
    return method;
  }

  /** Empty for all of a zone. */
  public String country() {
    return country;
  }

  /** Empty for one country. */
  public String zone() {
    return zone;
  }

  public StopRefusal reason() {
    return reason;
  }
}
