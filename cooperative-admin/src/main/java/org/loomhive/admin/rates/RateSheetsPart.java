package org.loomhive.admin.rates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.loomhive.wage.rate.AgreeToRates;
import org.loomhive.wage.rate.WageRate;
import org.loomhive.wage.rate.sheet.RateSheet;
import org.loomhive.wage.rate.sheet.RateSheetNumber;
import org.loomhive.wage.rate.sheet.RateSheets;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Rates that wait for a second person. */
@Named("rateSheets")
@RequestScoped
public class RateSheetsPart {
  @Inject RateSheets sheets;
  @Inject AgreeToRates agreeing;
  @Inject RatesPage page;
  @Inject SignedIn signedIn;
  @Inject Notes notes;

  @Inject
  @ManagedProperty("#{param.about}")
  String about;

  private List<RateSheet> waiting;

  public List<RateSheet> getWaiting() {
    if (waiting == null) waiting = sheets.waiting();
    return waiting;
  }

  public boolean isMine(RateSheet sheet) {
    return sheet.isWrittenBy(signedIn.actor());
  }

  /** Which one stands in the form itself: the list may have changed meanwhile. */
  public String agree() {
    var sheet = agreeing.agree(new RateSheetNumber(about), signedIn.actor());
    var from = sheet.rates().stream().map(WageRate::validFrom).min(LocalDate::compareTo);
    if (from.orElseThrow().isBefore(page.today())) notes.warn("rates.agreed.late", from.get());
    else notes.good("rates.agreed", from.get());
    return "/books/rates?faces-redirect=true";
  }

  public String decline() {
    agreeing.decline(new RateSheetNumber(about), signedIn.actor());
    notes.good("rates.declined");
    return "/books/rates?faces-redirect=true";
  }
}
