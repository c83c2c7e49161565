package org.loomhive.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.rate.Approximation;
import org.loomhive.catalog.rate.PublishedRates;
import org.loomhive.web.Formats;

/** What a price would be by the published rates; whoever sets prices may follow it or not. */
@Named
@RequestScoped
public class SuggestedPrice {
  @Inject VariantForm form;
  @Inject PublishedRates rates;
  @Inject Formats formats;

  /** Gaps of the sentence: the amount, the day and the source of the rate; empty without one. */
  public List<String> of(ChargeCurrency currency) {
    var own = form.getCostCurrency();
    if (currency.name().equals(own)) return List.of();
    return form.getVariant()
        .findPrice(own)
        .flatMap(price -> rates.about(price, currency.name()))
        .map(this::told)
        .orElse(List.of());
  }

  private List<String> told(Approximation one) {
    return List.of(formats.money(one.about()), formats.date(one.day()), one.source());
  }
}
