package org.loomhive.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.loomhive.delivery.DeliveryOffer;
import org.loomhive.delivery.address.AddressShape;
import org.loomhive.delivery.tax.Place;
import org.loomhive.delivery.tax.Regions;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.company.SellToCompany;
import org.loomhive.ordering.discount.UseDiscount;
import org.loomhive.ordering.entered.PayTime;
import org.loomhive.ordering.owed.PaidApart;
import org.loomhive.ordering.tax.QuoteLanded;
import org.loomhive.ordering.tax.TaxApart;
import org.loomhive.ordering.wish.TravelDays;
import org.loomhive.stock.Holds;

/**
 * Makes an order of a basket: checks where it may go, holds the pieces, freezes prices and promises
 * and empties the basket. Asked twice with the same key it gives the same order.
 */
@ApplicationScoped
public class PlaceOrder {
  @Inject Baskets baskets;
  @Inject OrderBusinesses businesses;
  @Inject PriceBasket price;
  @Inject QuoteDelivery quote;
  @Inject QuoteLanded landed;
  @Inject TravelDays days;
  @Inject Holds holds;
  @Inject UseDiscount discounts;
  @Inject SellToCompany company;
  @Inject PaidApart paidApart;
  @Inject Orders orders;
  @Inject Clock clock;

  @Transactional
  public OrderNumber place(Checkout checkout) {
    return order(checkout).number();
  }

  /** The same for a caller who shows the order at once. */
  @Transactional
  public Order order(Checkout checkout) {
    var basket = baskets.lock(checkout.basket()).orElseGet(() -> baskets.get(checkout.basket()));
    return once(checkout, basket, PayTime.AT_ONCE);
  }

  /** The same of a basket that is kept nowhere: it was written down for somebody. */
  @Transactional
  public Order written(Checkout checkout, Basket basket) {
    return once(checkout, basket, PayTime.BY_LETTER);
  }

  /** The order that this key has made of this basket, if it has. */
  public Optional<OrderNumber> placed(BasketToken basket, String onceKey) {
    return orders.findByOnceKey(Checkout.onceHash(basket, onceKey)).map(Order::number);
  }

  private Order once(Checkout checkout, Basket basket, PayTime time) {
    return orders.findByOnceKey(checkout.onceHash()).orElseGet(() -> order(checkout, basket, time));
  }

  private Order order(Checkout checkout, Basket basket, PayTime time) {
    company.begin(basket);
    var priced = price.price(basket);
    if (priced.isEmpty()) throw new Refused(OrderRefusal.BASKET_EMPTY);
    company.require(priced, checkout.customer().account());
    var to = placeOf(checkout);
    var offer = quote.offer(priced, to.country(), checkout.deliveryCode());
    var cost = landed.quote(priced, to, offer, businesses.buyers(basket, to.country()));
    var apart = TaxApart.of(priced, offer, cost);
    var order = write(checkout, apart.basket(), apart.offer(), time);
    order.taxed(cost);
    requireTotalSeen(checkout, order);
    company.note(order, priced);
    hold(order, basket, priced);
    orders.add(order);
    priced.discount().ifPresent(one -> discounts.count(one.code(), order.number()));
    paidApart.promise(order, basket, priced);
    basket.business().ifPresent(one -> businesses.keep(order, one));
    basket.empty(order.placedAt());
    paidApart.take(order);
    return order;
  }

  /** What was kept for her at the checkout is kept for her order. */
  private void hold(Order order, Basket basket, PricedBasket priced) {
    var holder = priced.holder(order.number().value());
    if (basket.isHeldAt(order.placedAt()))
      holds.takeOver(basket.holder(), holder, priced.wanted(), order.heldUntil());
    else holds.holdAll(holder, priced.wanted(), order.heldUntil());
  }

  private static Place placeOf(Checkout checkout) {
    var address = checkout.customer().address();
    AddressShape.of(address.country()).requireTaxedPart(address.region());
    return Regions.of(address.country(), address.region());
  }

  private Order write(
      Checkout checkout, PricedBasket basket, DeliveryOffer delivery, PayTime time) {
    var now = clock.instant();
    var customer = checkout.customer();
    var country = customer.address().country();
    var order =
        new Order(OrderNumber.random(), checkout.onceHash(), now)
            .from(Checkout.normal(customer.email()), customer.account(), customer.language())
            .to(customer.address(), delivery.code(), delivery.price())
            .payable(time.payableUntil(now), time.heldUntil(now))
            .wishing(basket.beside().inTwo(quote.made(basket, country, delivery)));
    var sentBy = days.of(basket, time.promisedFrom(now));
    for (PricedBasket.Line line : basket.lines())
      order.add(line(order, line, delivery, sentBy.get(line.variant().sku())));
    return order;
  }

  private static OrderLine line(
      Order order, PricedBasket.Line line, DeliveryOffer delivery, LocalDate sentBy) {
    var variant = line.variant();
    return new OrderLine(order, order.lines().size() + 1, variant)
        .pieces(line.quantity(), line.unitPrice())
        .shares(line.breakdown())
        .planned(variant.costSheet())
        .promised(sentBy, sentBy.plusDays(delivery.transitDaysTo()));
  }

  private static void requireTotalSeen(Checkout checkout, Order order) {
    checkout
        .seen()
        .filter(seen -> !seen.equals(order.total()))
        .ifPresent(
            seen -> {
              throw new Refused(OrderRefusal.TOTAL_CHANGED, order.total());
            });
  }
}
