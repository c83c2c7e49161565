package org.loomhive.admin.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.delivery.papers.PostalFormLimit;
import org.loomhive.delivery.papers.PostalForms;
import org.loomhive.delivery.papers.SdrRate;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** The worth of a special drawing right, by which the short customs form is chosen. */
@Named("sdr")
@RequestScoped
public class SdrPage {
  private static final int SHOWN = 24;

  @Inject PostalForms forms;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Clock clock;

  private final SdrForm form = new SdrForm();

  public String save() {
    forms.write(form.rate(), form.getSource(), signedIn.actor());
    notes.good("trade.sdr.saved");
    return "/trade/senders?faces-redirect=true";
  }

  public PostalFormLimit getLimit() {
    return forms.limit(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  public List<SdrRate> getRates() {
    return forms.rates(SHOWN);
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public SdrForm getForm() {
    return form;
  }
}
