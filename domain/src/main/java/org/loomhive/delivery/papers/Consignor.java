package org.loomhive.delivery.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.CooperativeRef;

/**
 * Who sends the parcels of a cooperative, or of the whole network. Written once; what changes is
 * written anew, and papers of old parcels keep the old row.
 */
@Entity
@Table(name = "consignor")
public class Consignor {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "cooperative_ref")
  private CooperativeRef cooperative;

  private String name;
  private String street;
  private String postcode;
  private String city;

  @Column(name = "state_code")
  private String stateCode;

  private String country;
  private String phone;
  @Embedded private ExporterCodes codes;
  private Instant since;

  @Column(name = "written_by")
  private String writtenBy;

  protected Consignor() {} // for EclipseLink

  /**
   * @param cooperative null for the whole network
   * @param country ISO 3166-1 alpha-2
   */
  public Consignor(CooperativeRef cooperative, String name, String country) {
    this.cooperative = cooperative;
    this.name = name;
    this.country = country;
    this.codes = ExporterCodes.none();
  }

  /**
   * @param state ISO 3166-2, for example IN-ML
   */
  public Consignor at(String line, String code, String town, String state) {
    this.street = line;
    this.postcode = code;
    this.city = town;
    this.stateCode = state;
    return this;
  }

  public Consignor answers(String phoneNumber, ExporterCodes exporter) {
    this.phone = phoneNumber;
    this.codes = exporter;
    return this;
  }

  Consignor written(Instant at, String by) {
    this.since = at;
    this.writtenBy = by;
    return this;
  }

  /** Empty for that of the network. */
  public Optional<CooperativeRef> cooperative() {
    return Optional.ofNullable(cooperative);
  }

  public String name() {
    return name;
  }

  public String street() {
    return street;
  }

  public String postcode() {
    return postcode;
  }

  public String city() {
    return city;
  }

  public String stateCode() {
    return stateCode;
  }

  public String country() {
    return country;
  }

  public String phone() {
    return phone;
  }

  public ExporterCodes codes() {
    return codes;
  }

  public Instant since() {
    return since;
  }

  /** As on a parcel, without the name and the country. */
  public List<String> lines() {
    return List.of(street, postcode + " " + city);
  }
}
