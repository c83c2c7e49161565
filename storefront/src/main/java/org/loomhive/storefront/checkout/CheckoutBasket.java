package org.loomhive.storefront.checkout;

import jakarta.annotation.PostConstruct;
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
import org.loomhive.delivery.DeliveryWays;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.delivery.tax.Regions;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.QuoteDelivery.Quote;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.tax.LandedWay;
import org.loomhive.ordering.tax.QuoteLanded;
import org.loomhive.ordering.wish.MakeWishes;
import org.loomhive.storefront.basket.ShownBasket;
import org.loomhive.storefront.business.SaidBusiness;
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
  @Inject QuoteLanded landed;
  @Inject SaidBusiness business;
  @Inject DeliveryOffers offers;
  @Inject Formats formats;
  @Inject KnownBuyer known;
  @Inject Travel travel;
  @Inject MakeWishes wishes;

  @Inject
  @ManagedProperty("#{param['checkout:country']}")
  String country;

  @Inject
  @ManagedProperty("#{param['checkout:region']}")
  String region;

  private Quote quote;
  private List<LandedWay> ways;

  /** Before she says where: to where she sent something last. */
  @PostConstruct
  void begin() {
    if (country == null) country = known.country().orElse(null);
  }

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
              .orElse(Quote.unasked());
    }
    return quote;
  }

  /** Something was said that changes what it costs. */
  public void lookAgain() {
    quote = null;
    ways = null;
  }

  /** Ways to deliver are known: it may be placed. */
  public boolean isPlaceable() {
    return !getQuote().offers().isEmpty();
  }

  /** Why the basket may not go there; empty when it may. */
  public String getNo() {
    return getQuote().no() == null ? "" : HouseWords.sentence(getQuote().no());
  }

  /** Why one way does not go there for now. */
  public String says(DeliveryWays.Stopped way) {
    return HouseWords.sentence(way.no());
  }

  /** The totals that the page shows, for the form to bring back. */
  public String getSumSeen() {
    travel.follow();
    return shown.content().map(basket -> SumSeen.write(country, getWays())).orElse("");
  }

  /** Each way with all that it costs until it is there. */
  public List<LandedWay> getWays() {
    if (ways == null)
      ways =
          shown
              .content()
              .filter(basket -> isPlaceable())
              .map(basket -> getQuote().offers().stream().map(o -> way(basket, o)).toList())
              .orElse(List.of());
    return ways;
  }

  private LandedWay way(PricedBasket basket, DeliveryOffer offer) {
    return new LandedWay(
        offer, landed.quote(basket, Regions.of(country, region), offer, business.buyers(country)));
  }

  /** Countries that parcels go to, by name. */
  public List<Country> getCountries() {
    return offers.countries().stream()
        .map(code -> new Country(code, Spoken.country(code)))
        .sorted(Comparator.comparing(Country::name, Collator.getInstance(Spoken.now().locale())))
        .toList();
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

  /** How an address there is written. */
  public AddressShape getShape() {
    return AddressShape.of(country);
  }

  public String nameOf(String country) {
    return Spoken.country(country);
  }

  String newKey() {
    return UUID.randomUUID().toString();
  }
}
