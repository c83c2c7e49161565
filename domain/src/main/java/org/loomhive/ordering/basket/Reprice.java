package org.loomhive.ordering.basket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.ordering.QuoteDelivery;
import org.loomhive.ordering.basket.Repriced.Change;

/** Says line by line what another currency changes, and what delivery costs in it. */
@ApplicationScoped
public class Reprice {
  @Inject PriceBasket price;
  @Inject QuoteDelivery quote;

  /** Empty for an empty basket. */
  Optional<Repriced> into(Basket basket, String currency) {
    var before = price.price(basket);
    var after = price.price(basket, currency);
    if (before.lines().isEmpty()) return Optional.empty();
    var lines = before.lines().stream().flatMap(line -> line(line, after)).toList();
    var cardLeft = basket.giftCard().isPresent();
    return Optional.of(
        new Repriced(
            before.goods(), after.goods(), lines, delivery(basket, before, after), cardLeft));
  }

  private static Stream<Change> line(PricedBasket.Line line, PricedBasket after) {
    return after.lines().stream()
        .filter(other -> other.variant().sku().equals(line.variant().sku()))
        .map(other -> new Change(line.variant().product().name(), line.total(), other.total()));
  }

  private List<Change> delivery(Basket basket, PricedBasket before, PricedBasket after) {
    if (basket.country().isEmpty() || !after.lost().isEmpty()) return List.of();
    var there = quote.quote(after, basket.country().get()).offers();
    return quote.quote(before, basket.country().get()).offers().stream()
        .flatMap(offer -> offer(offer, there))
        .toList();
  }

  private static Stream<Change> offer(DeliveryOffer offer, List<DeliveryOffer> there) {
    return there.stream()
        .filter(other -> other.code().equals(offer.code()))
        .map(other -> new Change(offer.code(), offer.price(), other.price()));
  }
}
