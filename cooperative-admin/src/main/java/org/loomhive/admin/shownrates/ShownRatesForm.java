package org.loomhive.admin.shownrates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.catalog.rate.KeepRates;
import org.loomhive.catalog.rate.KeepRates.Known;
import org.loomhive.catalog.rate.KeepRates.Typed;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The rates that are known last, and those of another day, one line for each currency. */
@Named("shownRates")
@RequestScoped
public class ShownRatesForm {
  @Inject KeepRates keep;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  private List<Known> known;
  private LocalDate day;
  private String source = "";
  private String lines = "";

  public List<Known> getKnown() {
    if (known == null) known = keep.known();
    return known;
  }

  public boolean isSomeOld() {
    return getKnown().isEmpty() || getKnown().stream().anyMatch(Known::isOld);
  }

  public String keep() {
    var typed = lines.lines().filter(line -> !line.isBlank()).map(Typed::read).toList();
    int kept = keep.keep(typed, day, source.strip(), signedIn.actor());
    notes.good("shownrates.kept", kept);
    return "/trade/rates?faces-redirect=true";
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
