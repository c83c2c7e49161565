package org.loomhive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A country that parcels are sent to, and the zone whose rates it pays. */
@Entity
@Table(name = "delivery_zone_country")
public class ZoneCountry {
  @Id private String country;
  private String zone;

  protected ZoneCountry() {} // for EclipseLink

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public ZoneCountry(String country, String zone) {
    this.country = country;
    this.zone = zone;
  }

  /** It pays the rates of another zone from now on. */
  public void moves(String otherZone) {
    this.zone = otherZone;
  }

  public String country() {
    return country;
  }

  public String zone() {
    return zone;
  }
}
