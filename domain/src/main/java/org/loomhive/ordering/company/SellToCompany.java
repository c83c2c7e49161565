package org.loomhive.ordering.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;
import org.loomhive.wholesale.quote.Quotes;
import org.loomhive.wholesale.sold.WholesaleOrders;

/** Asks once more, when an order is placed, whether it may be sold at the terms of a company. */
@ApplicationScoped
public class SellToCompany {
  @Inject WholesaleOrders orders;
  @Inject Quotes quotes;
  @Inject Companies companies;

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
    orders.note(order.number(), company, order.placedAt());
    var pieces = new HashMap<Sku, Integer>();
    basket.lines().forEach(line -> pieces.put(line.variant().sku(), line.quantity()));
    quotes.ordered(company, order.number(), pieces);
  }
}
