package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Quote;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.quote.TakeQuotes;
import org.loomhive.wholesale.quote.TakeQuotes.Wanted;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;
import org.loomhive.wholesale.sold.WholesaleOrder;
import org.loomhive.wholesale.sold.WholesaleOrders;
import org.loomhive.wholesale.terms.SampleToOrder;

/**
 * Asks once more, when an order is placed, whether it may be sold at the terms of a company, and
 * counts what it takes of quotes for as long as it lives.
 */
@ApplicationScoped
public class SellToCompany {
  @Inject WholesaleOrders orders;
  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject OrderedLines ordered;
  @Inject TakeQuotes take;
  @Inject Orders placed;
  @Inject Clock clock;

  /**
   * Each variant in a number that is sold, the least sum reached, and nobody but who buys for it.
   *
   * @param account whoever is signed in; null for nobody
   */
  public void require(PricedBasket basket, BuyerRef account) {
    if (!basket.isWholesale()) return;
    if (!buysFor(basket.terms().orElseThrow().company(), account))
      throw new Refused(WholesaleRefusal.SIGN_IN_TO_ORDER);
    for (PricedBasket.Line line : basket.lines())
      line.rule().ifPresent(one -> one.require(line.variant().product().name(), line.quantity()));
    basket
        .missing()
        .ifPresent(
            missing -> {
              var least = basket.terms().get().leastSum().get();
              throw new Refused(WholesaleRefusal.ORDER_TOO_SMALL, least, missing);
            });
  }

  private boolean buysFor(Company company, BuyerRef account) {
    return Optional.ofNullable(account)
        .flatMap(companies::of)
        .filter(hers -> hers.ref().equals(company.ref()))
        .isPresent();
  }

  /** Nobody else orders for the company whose basket it is until this order is placed. */
  public void begin(Basket basket) {
    basket.buyer().ifPresent(companies::lockOf);
  }

  /** In the transaction that places it: what it takes of quotes no other order takes. */
  public void note(Order order, PricedBasket basket) {
    if (!basket.isWholesale()) return;
    var company = basket.terms().get().company().ref();
    var sold = orders.note(order.number(), company, order.placedAt());
    var agreed = quotes.lockAgreed(company, basket.currency());
    for (PricedBasket.Line line : basket.lines()) {
      var sample = basket.sample(line);
      if (sample.isPresent()) note(sold, line, sample.get());
      else note(sold, line, agreed);
    }
  }

  private void note(WholesaleOrder sold, PricedBasket.Line line, SampleToOrder sample) {
    var sku = line.variant().sku();
    take.sample(sample.quote(), sold.order(), sku);
    ordered.note(
        new OrderedLine(sold, sku, sample.quote(), sample.sheet()).asSample(sample.group()));
  }

  private void note(WholesaleOrder sold, PricedBasket.Line line, List<Quote> agreed) {
    var sku = line.variant().sku();
    take.many(agreed, new Wanted(sold.order(), sku, line.quantity()))
        .map(one -> new OrderedLine(sold, sku, one.quote(), one.line().sheet()))
        .ifPresent(ordered::note);
  }

  /** It lapsed, or lines were cancelled: what it took of quotes for these may be ordered anew. */
  public void giveBack(Order order) {
    var kept = order.isPaid() ? order.openLines() : List.<OrderLine>of();
    take.giveBack(order.number(), kept.stream().map(OrderLine::sku).collect(Collectors.toSet()));
  }

  /** Its samples are bought now, and what it took of quotes stands held for them no more. */
  void on(@Observes OrderPaid paid) {
    var number = new OrderNumber(paid.orderNumber());
    ordered.paid(number, clock.instant());
    if (orders.find(number).isPresent())
      placed.get(number).openLines().forEach(line -> takeAgain(number, line));
    take.paid(number);
  }

  /** It may have lapsed before it was paid. */
  private void takeAgain(OrderNumber number, OrderLine line) {
    for (OrderedLine one : ordered.of(number))
      if (one.sku().equals(line.sku()))
        take.again(one.quote(), new Wanted(number, line.sku(), line.quantity()), one.isSample());
  }
}
