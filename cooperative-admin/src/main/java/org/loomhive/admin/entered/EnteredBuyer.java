package org.loomhive.admin.entered;

import java.io.Serializable;
import org.loomhive.admin.Typed;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.Regions;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.Checkout;

/** Who buys, as she says it: where she reads her letter, and where her parcel goes. */
public class EnteredBuyer implements Serializable {
  private String email;
  private Language language = Language.EN;
  private String name;
  private String street;
  private String extra;
  private String postcode;
  private String city;
  private String region;
  private String country;

  Checkout.Customer customer() {
    var address =
        new Address(line(name), country)
            .at(line(street), line(extra))
            .in(line(postcode), line(city), line(region));
    return new Checkout.Customer(line(email), null, address, language);
  }

  Place place() {
    return Regions.of(country, line(region));
  }

  private static String line(String typed) {
    return Typed.text(typed).replaceAll("\\p{Cntrl}", " ");
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
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
