package org.loomhive.admin.returns;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import org.loomhive.ordering.returns.ReturnKind;
import org.loomhive.ordering.returns.ReturnWindows;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Until when buyers of a country may ask for something, from a day on. */
@Named("windowForm")
@RequestScoped
public class WindowForm {
  @Inject ReturnWindows windows;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private String country;
  private ReturnKind kind;
  private Integer days;
  private LocalDate from;
  private String source;

  public ReturnKind[] getKinds() {
    return ReturnKind.values();
  }

  public String save() {
    var code = country.strip().toUpperCase(Locale.ROOT);
    var wanted = new ReturnWindows.Wanted(code, kind, days, from, source.strip());
    windows.set(wanted, signedIn.actor());
    notes.good("returns.window.saved");
    return "/trade/returns?faces-redirect=true";
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  public ReturnKind getKind() {
    return kind;
  }

  public void setKind(ReturnKind kind) {
    this.kind = kind;
  }

  public Integer getDays() {
    return days;
  }

  public void setDays(Integer days) {
    this.days = days;
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
