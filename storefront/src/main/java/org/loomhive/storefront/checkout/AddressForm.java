package org.loomhive.storefront.checkout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.ordering.Address;

/** An address as somebody types it: each field says itself what is wrong with it. */
public class AddressForm implements Serializable {
  static final String ONE_LINE = "[^\\p{Cntrl}]*";

  @NotBlank(message = "{checkout.missing}")
  @Size(max = 120, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String name;

  @NotBlank(message = "{checkout.missing}")
  @Size(max = 120, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String street;

  @Size(max = 120, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String extra;

  @Size(max = 20, message = "{checkout.too.long}")
  @Pattern(regexp = "[A-Za-z0-9 -]*", message = "{checkout.postcode.wrong}")
  private String postcode;

  @NotBlank(message = "{checkout.missing}")
  @Size(max = 80, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String city;

  @Size(max = 80, message = "{checkout.too.long}")
  @Pattern(regexp = ONE_LINE, message = "{checkout.one.line}")
  private String region;

  @NotBlank(message = "{checkout.missing}")
  @Pattern(regexp = "[A-Z]{2}", message = "{checkout.country.wrong}")
  private String country;

  /** Filled with an address that is known. */
  public static AddressForm of(Address known) {
    var form = new AddressForm();
    form.fill(known);
    return form;
  }

  public void fill(Address known) {
    name = known.receiver();
    street = known.street();
    extra = known.streetExtra();
    postcode = known.postcode();
    city = known.city();
    region = known.region();
    country = known.country();
  }

  /** As its country writes it, else refused with what is missing. */
  public Address written() {
    AddressShape.of(country).require(postcode, region);
    return address();
  }

  /** As the domain wants it. */
  public Address address() {
    return new Address(name.trim(), country)
        .at(street.trim(), Objects.toString(extra, ""))
        .in(Objects.toString(postcode, ""), city.trim(), Objects.toString(region, ""));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getExtra() {
    return extra;
  }

  public void setExtra(String extra) {
    this.extra = extra;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
