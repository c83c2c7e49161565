package org.loomhive.admin.trade;

import java.util.Objects;
import org.loomhive.delivery.papers.Consignor;
import org.loomhive.delivery.papers.ExporterCodes;
import org.loomhive.kernel.CooperativeRef;

/** What is typed about a sender. Empty fields come as null. */
public class SenderForm {
  private static final String INDIA = "IN";

  private String name;
  private String street;
  private String postcode;
  private String city;
  private String state;
  private String phone;
  private String iec;
  private String gstin;
  private String lut;
  private String ad;
  private String office;

  static SenderForm of(Consignor known) {
    var form = new SenderForm();
    form.name = known.name();
    form.street = known.street();
    form.postcode = known.postcode();
    form.city = known.city();
    form.state = known.stateCode();
    form.phone = known.phone();
    form.iec = known.codes().exporterCode();
    form.gstin = known.codes().taxNumber();
    form.lut = known.codes().undertaking();
    form.ad = known.codes().bankCode();
    form.office = known.codes().postOffice();
    return form;
  }

  Consignor sender(CooperativeRef cooperative) {
    var codes =
        new ExporterCodes(text(iec), text(gstin)).under(text(lut)).by(text(ad), text(office));
    return new Consignor(cooperative, text(name), INDIA)
        .at(text(street), text(postcode), text(city), text(state))
        .answers(text(phone), codes);
  }

  private static String text(String typed) {
    return Objects.toString(typed, "").strip();
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

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getIec() {
    return iec;
  }

  public void setIec(String iec) {
    this.iec = iec;
  }

  public String getGstin() {
    return gstin;
  }

  public void setGstin(String gstin) {
    this.gstin = gstin;
  }

  public String getLut() {
    return lut;
  }

  public void setLut(String lut) {
    this.lut = lut;
  }

  public String getAd() {
    return ad;
  }

  public void setAd(String ad) {
    this.ad = ad;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }
}
