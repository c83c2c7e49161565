package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.loomhive.catalog.told.ToldProducts;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.delivery.DeliveryWays;
import org.loomhive.delivery.ParcelItem;
import org.loomhive.delivery.Restrictions;
import org.loomhive.delivery.safety.AnsweredInTheEu;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.PricedBasket;

/** Says how a basket gets to a country, or why it may not go there. */
@ApplicationScoped
public class QuoteDelivery {
  @Inject DeliveryOffers offers;
  @Inject Restrictions restrictions;
  @Inject AnsweredInTheEu safety;
  @Inject ToldProducts told;

  /**
   * @param country ISO 3166-1 alpha-2
   * @throws Refused with the reason when something in the basket may not go there, or is not
   *     offered any more
   */
  public List<DeliveryOffer> offers(PricedBasket basket, String country) {
    return ways(basket, country).requireOpen();
  }

  private DeliveryWays ways(PricedBasket basket, String country) {
    basket.requireWhole();
    for (PricedBasket.Line line : basket.lines()) {
      var product = line.variant().product();
      restrictions.require(product.kind(), country, () -> told.called(product));
      if (basket.terms().isEmpty()) // a company that imports answers itself
      safety.require(product, country, () -> told.called(product));
    }
    if (!basket.isSplit()) return ways(basket, country, line -> true);
    var ready = ways(basket, country, line -> !line.variant().isMadeToOrder());
    return ready.with(ways(basket, country, line -> line.variant().isMadeToOrder()));
  }

  private DeliveryWays ways(
      PricedBasket basket, String country, Predicate<PricedBasket.Line> lines) {
    var items = basket.lines().stream().filter(lines).map(this::item).toList();
    return offers.ways(country, basket.currency(), items);
  }

  /** The same for a page that shows the reason beside the country. */
  public Quote quote(PricedBasket basket, String country) {
    try {
      var ways = ways(basket, country);
      return new Quote(ways.requireOpen(), ways.stopped(), null);
    } catch (Refused no) {
      return new Quote(List.of(), List.of(), no);
    }
  }

  /**
   * Ways to deliver, or why there is none.
   *
   * @param stopped ways that stand still for now, beside those that go
   * @param no null when there are offers
   */
  public record Quote(List<DeliveryOffer> offers, List<DeliveryWays.Stopped> stopped, Refused no) {
    /** Nobody asked yet. */
    public static Quote unasked() {
      return new Quote(List.of(), List.of(), null);
    }
  }

  DeliveryOffer offer(PricedBasket basket, String country, String code) {
    var ways = ways(basket, country);
    return ways.requireOpen().stream()
        .filter(offer -> offer.code().equals(code))
        .findFirst()
        .orElseThrow(() -> ways.why(code).orElseGet(() -> noSuchWay(country)));
  }

  /**
   * What of such an offer is for the parcel with what is made; zero where all travels together.
   *
   * @param offer as it is paid, which may be less than was quoted
   */
  Money made(PricedBasket basket, String country, DeliveryOffer offer) {
    if (!basket.isSplit() || offer.price().isZero()) return Money.zero(basket.currency());
    var made = price(basket, country, offer, true);
    var ready = price(basket, country, offer, false);
    return offer.price().split(made.minor(), ready.minor()).get(0);
  }

  private Money price(PricedBasket basket, String country, DeliveryOffer offer, boolean made) {
    return ways(basket, country, line -> line.variant().isMadeToOrder() == made).open().stream()
        .filter(one -> one.code().equals(offer.code()))
        .findFirst()
        .orElseThrow(() -> noSuchWay(country))
        .price();
  }

  private static Refused noSuchWay(String country) {
    return new Refused(OrderRefusal.NO_SUCH_DELIVERY, new Locale("", country));
  }

  private ParcelItem item(PricedBasket.Line line) {
    var variant = line.variant();
    return new ParcelItem(variant.product().kind(), variant.weightGrams(), line.quantity());
  }
}
