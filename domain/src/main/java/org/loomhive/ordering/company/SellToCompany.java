package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderPaid;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.sold.OrderedLine;
import org.loomhive.wholesale.sold.OrderedLines;
import org.loomhive.wholesale.sold.WholesaleOrder;
import org.loomhive.wholesale.sold.WholesaleOrders;
import org.loomhive.wholesale.terms.SampleToOrder;

/** Asks once more, when an order is placed, whether it may be sold at the terms of a company. */
@ApplicationScoped
public class SellToCompany {
  @Inject WholesaleOrders orders;
  @Inject Quotes quotes;
  @Inject Companies companies;
  @Inject OrderedLines ordered;
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

  /** In the transaction that places it. */
  public void note(Order order, PricedBasket basket) {
    if (!basket.isWholesale()) return;
    var company = basket.terms().get().company().ref();
    var sold = orders.note(order.number(), company, order.placedAt());
    var agreed = quotes.agreed(company, basket.currency());
    var pieces = new HashMap<Sku, Integer>();
    for (PricedBasket.Line line : basket.lines()) {
      var sku = line.variant().sku();
      var sample = basket.sample(line);
      sample.map(one -> sample(sold, sku, one)).ifPresent(ordered::note);
      if (sample.isPresent()) continue;
      pieces.put(sku, line.quantity());
      agreed.stream()
          .filter(one -> one.line().sku().equals(sku))
          .findFirst()
          .map(one -> new OrderedLine(sold, sku, one.quote(), one.line().sheet()))
          .ifPresent(ordered::note);
    }
    quotes.ordered(company, order.number(), pieces);
  }

  private static OrderedLine sample(WholesaleOrder sold, Sku sku, SampleToOrder sample) {
    return new OrderedLine(sold, sku, sample.quote(), sample.sheet()).asSample(sample.group());
  }

  /** Its samples are bought now, and no others are sold at their prices. */
  void on(@Observes OrderPaid paid) {
    ordered.paid(new OrderNumber(paid.orderNumber()), clock.instant());
  }
}
