package org.loomhive.admin.entered;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.kernel.language.Language;
import org.loomhive.ordering.entered.EnteredOrders;
import org.loomhive.ordering.entered.EnteredOrders.Waiting;
import org.loomhive.ordering.entered.OrderSource;
import org.loomhive.web.SignedIn;
import org.loomhive.web.language.Spoken;

/** What there is to choose from, and what was written down and waits for its payment. */
@Named("enterPage")
@RequestScoped
public class EnterPage {
  private static final int MOST_WAITING = 50;

  @Inject DeliveryOffers offers;
  @Inject EnteredOrders entered;
  @Inject SignedIn signedIn;

  private List<Waiting> waiting;
  private List<String> countries;

  public List<Waiting> getWaiting() {
    if (waiting == null) waiting = entered.waiting(signedIn.actor(), MOST_WAITING);
    return waiting;
  }

  /** Countries that parcels go to, by name. */
  public List<String> getCountries() {
    if (countries == null)
      countries =
          offers.countries().stream().sorted(Comparator.comparing(Spoken::country)).toList();
    return countries;
  }

  public ChargeCurrency[] getCurrencies() {
    return ChargeCurrency.values();
  }

  public OrderSource[] getSources() {
    return OrderSource.values();
  }

  public Language[] getLanguages() {
    return Language.values();
  }
}
