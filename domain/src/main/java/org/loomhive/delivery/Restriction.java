package org.loomhive.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import org.loomhive.catalog.ProductKind;
import org.loomhive.delivery.rows.DatedRow;
import org.loomhive.delivery.rows.RowRefusal;
import org.loomhive.delivery.travel.TravelPaper;
import org.loomhive.delivery.travel.TravelRefusal;
import org.loomhive.kernel.Refused;

/**
 * A kind of product may not be sent to a country for some time, for a reason, or only with papers.
 */
@Entity
@Table(name = "delivery_restriction")
public class Restriction extends DatedRow {
  @Enumerated(EnumType.STRING)
  private ProductKind kind;

  private String country;

  @Enumerated(EnumType.STRING)
  private DeliveryRefusal reason;

  private String papers = "";

  protected Restriction() {} // for EclipseLink

  /**
   * @param reason one of those that begin with MAY_NOT
   */
  public Restriction(ProductKind kind, String country, DeliveryRefusal reason) {
    this(kind, country);
    this.reason = reason;
  }

  /** It may go there with papers that travel with it. */
  public Restriction(ProductKind kind, String country, Set<TravelPaper> with) {
    this(kind, country);
    if (with.isEmpty()) throw new Refused(TravelRefusal.NO_PAPERS_NAMED);
    this.papers = TravelPaper.write(with);
  }

  private Restriction(ProductKind kind, String country) {
    if (!country.matches("[A-Z]{2}")) throw new Refused(RowRefusal.NOT_A_COUNTRY, country);
    this.kind = kind;
    this.country = country;
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

  /** It may not go there at all. */
  public boolean isRefusing() {
    return reason != null;
  }

  /** Null where it may go with papers. */
  public DeliveryRefusal reason() {
    return reason;
  }

  /** Without these it may not go; none where it may not go at all. */
  public Set<TravelPaper> papers() {
    return TravelPaper.read(papers);
  }
}
