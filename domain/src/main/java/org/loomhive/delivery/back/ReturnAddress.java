package org.loomhive.delivery.back;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.loomhive.kernel.Actor;

/**
 * Where buyers of a country or of a whole zone send pieces back, from a day on. What changes is
 * written anew, and without an address there is none any more.
 */
@Entity
@Table(name = "return_address")
public class ReturnAddress {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String place;
  private String address;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected ReturnAddress() {} // for EclipseLink

  /**
   * @param place ISO 3166-1, or a zone of delivery
   * @param address line by line, with the country; empty to end what was written before
   */
  public ReturnAddress(String place, String address, LocalDate validFrom) {
    this.place = place;
    this.address = address.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
    this.validFrom = validFrom;
  }

  ReturnAddress written(Actor by, Instant now) {
    this.writtenBy = by.ref();
    this.writtenAt = now;
    return this;
  }

  public boolean isThere() {
    return !address.isEmpty();
  }

  public String place() {
    return place;
  }

  /** Line by line. */
  public String address() {
    return address;
  }

  public LocalDate validFrom() {
    return validFrom;
  }
}
