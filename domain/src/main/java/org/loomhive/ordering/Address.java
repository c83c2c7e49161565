package org.loomhive.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a parcel goes, as the receiver writes it. */
@Embeddable
public class Address implements Serializable {
  private String receiver;
  private String street;

  @Column(name = "street_extra")
  private String streetExtra;

  private String postcode;
  private String city;
  private String region;
  private String country;

  protected Address() {} // for EclipseLink

  /**
   * @param country ISO 3166-1 alpha-2
   */
  public Address(String receiver, String country) {
    this.receiver = receiver;
    this.country = country;
  }

  /**
   * @param extra a second line, or empty
   */
  public Address at(String line, String extra) {
    this.street = line;
    this.streetExtra = extra;
    return this;
  }

  /**
   * @param regionOrState where the country has such, or empty
   */
  public Address in(String code, String town, String regionOrState) {
    this.postcode = code;
    this.city = town;
    this.region = regionOrState;
    return this;
  }

  /** For another order; what is embedded belongs to one. */
  Address copy() {
    return new Address(receiver, country).at(street, streetExtra).in(postcode, city, region);
  }

  public String receiver() {
    return receiver;
  }

  public String street() {
    return street;
  }

  public String streetExtra() {
    return streetExtra;
  }

  public String postcode() {
    return postcode;
  }

  public String city() {
    return city;
  }

  public String region() {
    return region;
  }

  public String country() {
    return country;
  }

  /** Line by line as on a parcel, without the country. */
  public List<String> lines() {
    return Stream.of(receiver, street, streetExtra, join(postcode, city), region)
        .filter(Objects::nonNull)
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Line by line the same, and in the same country. */
  public boolean isLike(Address other) {
    return lines().equals(other.lines()) && country.equals(other.country);
  }

  private static String join(String first, String second) {
    return (Objects.toString(first, "") + " " + Objects.toString(second, "")).trim();
  }
}
