package org.loomhive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.kernel.Refused;

/** A kind of product may not be sent to a country, for some time and for a reason. */
@Entity
@Table(name = "delivery_restriction")
public class Restriction extends DatedRow {
  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private String country;

  @Enumerated(EnumType.STRING)
  private DeliveryRefusal reason;

  protected Restriction() {} // for EclipseLink

  /**
   * @param reason one of those that begin with MAY_NOT
   */
  public Restriction(ProductKind kind, String country, DeliveryRefusal reason) {
    if (!country.matches("[A-Z]{2}")) throw new Refused(RowRefusal.NOT_A_COUNTRY, country);
    this.kind = kind;
    this.country = country;
    this.reason = reason;
  }

  /**
   * @param rule the law behind it, with its number
   */
  public Restriction restsOn(String rule, LocalDate since) {
    return restsOn(rule, since, null);
  }

  /**
   * @param last null for one without an end
   */
  public Restriction restsOn(String rule, LocalDate since, LocalDate last) {
    rests(rule, since, last);
    return this;
  }

  @Override
  public String scope() {
    return country + " " + kind;
  }

  /** On other days it may be sent. */
  @Override
  public boolean mayPause() {
    return true;
  }

  public ProductKind kind() {
    return kind;
  }

  public String country() {
    return country;
  }

  public DeliveryRefusal reason() {
    return reason;
  }
}
