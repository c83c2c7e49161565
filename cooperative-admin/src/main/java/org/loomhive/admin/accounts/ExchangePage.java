package org.loomhive.admin.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.exchange.ExchangeRate;
import org.loomhive.ledger.exchange.ExchangeRates;
import org.loomhive.ledger.exchange.MoveMoney;
import org.loomhive.web.Formats;
import org.loomhive.web.Notes;
import org.loomhive.web.SignedIn;

/** Money that moved between accounts of the organisation, and the rates at which it changed. */
@Named("exchangePage")
@RequestScoped
public class ExchangePage {
  private static final int ROWS = 30;

  @Inject MoveMoney money;
  @Inject ExchangeRates rates;
  @Inject SignedIn signedIn;
  @Inject Notes notes;
  @Inject Formats format;

  private final TransferForm form = new TransferForm();
  private List<ExchangeRate> newest;

  public TransferForm getForm() {
    return form;
  }

  public List<ExchangeRate> getRates() {
    if (newest == null) newest = rates.newest(0, ROWS);
    return newest;
  }

  public List<Account> getPlaces() {
    return MoveMoney.PLACES.stream().sorted().toList();
  }

  public List<String> getCurrencies() {
    return Stream.of(ChargeCurrency.values()).map(Enum::name).sorted().toList();
  }

  public String book() {
    var actor = signedIn.actor();
    if (!form.isChange()) {
      money.move(form.transfer(), actor);
      notes.good("accounts.exchange.moved");
    } else {
      var gained = money.change(form.transfer(), form.quoted(), actor);
      if (gained.isNegative()) notes.good("accounts.exchange.lost", format.money(gained.negated()));
      else notes.good("accounts.exchange.gained", format.money(gained));
    }
    return "/books/exchange?faces-redirect=true";
  }
}
