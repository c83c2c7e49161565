package org.loomhive.storefront.wish;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.wish.MakeWishes;
import org.loomhive.ordering.wish.TravelDays;
import org.loomhive.storefront.basket.ShownBasket;

/**
 * Some of the basket is ready and some is made for her: she sees for both ways when it leaves and
 * what it costs to bring it, and chooses. What she ticks counts from then on, whichever button of
 * the form she presses.
 */
@Named
@RequestScoped
public class Travel {
  private static final String IN_PARTS = "PARTS";

  @Inject ShownBasket shown;
  @Inject MakeWishes wish;
  @Inject QuoteDelivery quote;
  @Inject TravelDays days;
  @Inject Clock clock;

  @Inject
  @ManagedProperty("#{param['checkout:travel']}")
  String ticked;

  private Boolean inParts;

  /**
   * One way to travel.
   *
   * @param first what is ready leaves then; the same as the last day when all travels together
   * @param cheapest what it costs at least; null where it may not go
   */
  public record Way(String code, LocalDate first, LocalDate last, Money cheapest) {}

  /** Notes what she ticked; the basket is priced anew after that. */
  public void follow() {
    if (inParts != null) return;
    inParts = shown.content().filter(basket -> basket.wishes().isAsReady()).isPresent();
    if (ticked == null || !isAsked() || ticked.equals(getChosen())) return;
    inParts = ticked.equals(IN_PARTS);
    wish.travel(shown.token().orElseThrow(), inParts);
    shown.lookAgain();
  }

  /** There is something to choose. */
  public boolean isAsked() {
    return shown.content().filter(PricedBasket::isMixed).isPresent();
  }

  public String getChosen() {
    follow();
    return inParts ? IN_PARTS : "TOGETHER";
  }

  public List<Way> ways(String country) {
    var basket = shown.content().orElseThrow();
    return List.of(
        way("TOGETHER", basket.travelling(false), country),
        way(IN_PARTS, basket.travelling(true), country));
  }

  private Way way(String code, PricedBasket there, String country) {
    var leaves = days.of(there, clock.instant()).values();
    var first = leaves.stream().min(LocalDate::compareTo).orElseThrow();
    var last = leaves.stream().max(LocalDate::compareTo).orElseThrow();
    return new Way(code, first, last, cheapest(there, country).orElse(null));
  }

  private Optional<Money> cheapest(PricedBasket basket, String country) {
    return quote.quote(basket, country).offers().stream()
        .map(DeliveryOffer::price)
        .min(Money::compareTo);
  }
}
