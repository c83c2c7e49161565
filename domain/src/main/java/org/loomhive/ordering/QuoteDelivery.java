package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.DeliveryOffers;
import org.loomhive.delivery.ParcelItem;
import org.loomhive.delivery.Restrictions;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.PricedBasket;

/** Says how a basket gets to a country, or why it may not go there. */
@ApplicationScoped
public class QuoteDelivery {
  @Inject DeliveryOffers offers;
  @Inject Restrictions restrictions;

  /**
   * @param country ISO 3166-1 alpha-2
   * @throws Refused with the reason when something in the basket may not go there, or is not
   *     offered any more
   */
  public List<DeliveryOffer> offers(PricedBasket basket, String country) {
    basket.requireWhole();
    basket.lines().stream()
        .map(line -> line.variant().product())
        .forEach(product -> restrictions.require(product.kind(), country, product.name()));
    if (!basket.isSplit()) return offers(basket, country, line -> true);
    var ready = offers(basket, country, line -> !line.variant().isMadeToOrder());
    var made = offers(basket, country, line -> line.variant().isMadeToOrder());
    return ready.stream().flatMap(one -> together(one, made)).toList();
  }

  private List<DeliveryOffer> offers(
      PricedBasket basket, String country, Predicate<PricedBasket.Line> lines) {
    var items = basket.lines().stream().filter(lines).map(this::item).toList();
    return offers.to(country, basket.currency(), items);
  }

  /** Two parcels by the same way: both are paid for, and the slower one counts. */
  private static Stream<DeliveryOffer> together(DeliveryOffer one, List<DeliveryOffer> others) {
    return others.stream()
        .filter(other -> other.code().equals(one.code()))
        .map(
            other ->
                new DeliveryOffer(
                    one.code(),
                    one.price().plus(other.price()),
                    Math.min(one.transitDaysFrom(), other.transitDaysFrom()),
                    Math.max(one.transitDaysTo(), other.transitDaysTo()),
                    one.dutyPaid() && other.dutyPaid()));
  }

  /** The same for a page that shows the reason beside the country. */
  public Quote quote(PricedBasket basket, String country) {
    try {
      return new Quote(offers(basket, country), null);
    } catch (Refused no) {
      return new Quote(List.of(), no);
    }
  }

  /**
   * Ways to deliver, or why there is none.
   *
   * @param no null when there are offers
   */
  public record Quote(List<DeliveryOffer> offers, Refused no) {}

  DeliveryOffer offer(PricedBasket basket, String country, String code) {
    return offers(basket, country).stream()
        .filter(offer -> offer.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new Refused(OrderRefusal.NO_SUCH_DELIVERY, new Locale("", country)));
  }

  private ParcelItem item(PricedBasket.Line line) {
    var variant = line.variant();
    return new ParcelItem(variant.product().kind(), variant.weightGrams(), line.quantity());
  }
}
