package org.loomhive.storefront.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.QuoteDelivery.Quote;
import org.loomhive.ordering.wish.MakeWishes;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.wish.Travel;
import org.loomhive.web.Formats;
import org.loomhive.web.HouseWords;
import org.loomhive.web.language.Spoken;

/** The visitor's basket on its way through the checkout, and where it may go. */
@Named
@RequestScoped
public class CheckoutBasket {
  @Inject ShownBasket shown;
  @Inject QuoteDelivery delivery;
  @Inject DeliveryOffers offers;
  @Inject Formats formats;
  @Inject Travel travel;
  @Inject MakeWishes wishes;

  @Inject
  @ManagedProperty("#{param['checkout:country']}")
  String country;

  private Quote quote;

  /** A country with the name that buyers know. */
  public record Country(String code, String name) {}

  public String getCountry() {
    return country;
  }

  /** She asked how it is sent, but not to where. */
  public boolean isCountryMissing() {
    return country != null && !isCountryChosen();
  }

  public boolean isCountryChosen() {
    return country != null && country.matches("[A-Z]{2}");
  }

  /** What it costs to bring it there; no offers and no reason before that can be said. */
  public Quote getQuote() {
    if (quote == null) {
      travel.follow();
      if (isCountryChosen()) shown.token().ifPresent(token -> wishes.goTo(token, country));
      quote =
          shown
              .content()
              .filter(basket -> isCountryChosen() && !basket.isEmpty())
              .map(basket -> delivery.quote(basket, country))
              .orElse(new Quote(List.of(), null));
    }
    return quote;
  }

  /** Ways to deliver are known: it may be placed. */
  public boolean isPlaceable() {
    return !getQuote().offers().isEmpty();
  }

  /** Why the basket may not go there; empty when it may. */
  public String getNo() {
    return getQuote().no() == null ? "" : HouseWords.sentence(getQuote().no());
  }

  /** The totals that the page shows, for the form to bring back. */
  public String getSumSeen() {
    travel.follow();
    return shown
        .content()
        .map(basket -> SumSeen.write(country, basket.beforeDelivery(), getQuote().offers()))
        .orElse("");
  }

  /** Countries that parcels go to, by name. */
  public List<Country> getCountries() {
    return offers.countries().stream()
        .map(code -> new Country(code, Spoken.country(code)))
        .sorted(Comparator.comparing(Country::name, Collator.getInstance(Spoken.now().locale())))
        .toList();
  }

  /** Keys of sentences about duty and tax. */
  public List<String> dutyNotes(String country) {
    return offers.dutyNotes(country);
  }

  /** How it is brought, for how much, and how long it takes. */
  public String label(DeliveryOffer offer) {
    var faces = FacesContext.getCurrentInstance();
    var words =
        faces.getApplication().evaluateExpressionGet(faces, "#{words}", ResourceBundle.class);
    return formats.filled(
        words.getString("checkout.delivery.label"),
        List.of(
            words.getString("checkout.delivery." + offer.code()),
            formats.money(offer.price()),
            offer.transitDaysFrom(),
            offer.transitDaysTo()));
  }

  public String nameOf(String country) {
    return Spoken.country(country);
  }

  String newKey() {
    return UUID.randomUUID().toString();
  }
}
