package org.loomhive.admin.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.loomhive.delivery.back.ReturnAddress;
import org.loomhive.delivery.back.ReturnAddresses;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Where buyers of a country or a zone send pieces back, from a day on. */
@Named("returnAddressForm")
@RequestScoped
public class ReturnAddressForm {
  @Inject ReturnAddresses addresses;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String place;
  private String text;
  private LocalDate from;

  public List<ReturnAddress> getRows() {
    return addresses.all();
  }

  public String write() {
    var there = place.strip().toUpperCase(Locale.ROOT);
    var row = new ReturnAddress(there, Objects.toString(text, ""), from);
    addresses.write(row, signedIn.actor());
    notes.good("delivery.back.written");
    return "/trade/delivery?faces-redirect=true";
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
