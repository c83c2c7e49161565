package org.loomhive.ordering.company;

import java.util.List;
import java.util.UUID;
import org.loomhive.buyer.ABuyer;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.price.QuantityRule;
import org.loomhive.wholesale.price.WriteQuantities;
import org.loomhive.wholesale.price.WrittenQuantity.SaidOf;
import org.loomhive.workbench.TestHouse;

/** A basket of baskets: 40.00 each, for companies 36.00 from 6 on and 32.00 from 24 on. */
public final class ACompanyBasket {
  private ACompanyBasket() {}

  /** Sold to companies in steps of 3. */
  public static Variant soldInMany(int inStock) {
    var cane = AProduct.readyInStock(inStock);
    for (String currency : List.of("USD", "CAD"))
      TestHouse.inTransaction(
          () -> TestHouse.get(Ladders.class).put(cane.sku(), ladder(currency), ACompany.OFFICE));
    TestHouse.get(WriteQuantities.class)
        .write(cane.sku(), SaidOf.VARIANT, new QuantityRule.Said(6, 3, null), ACompany.OFFICE);
    return cane;
  }

  private static Ladder ladder(String currency) {
    return new Ladder(
        List.of(
            new Ladder.Band(6, Money.of("36.00", currency)),
            new Ladder.Band(24, Money.of("32.00", currency))));
  }

  /** Of this account, with so many pieces, in dollars. */
  public static BasketToken holding(Variant variant, int pieces, BuyerRef owner) {
    AnOrder.deliveryIsPossible();
    var fill = TestHouse.get(FillBasket.class);
    var basket = fill.begin("USD");
    TestHouse.get(JoinBaskets.class).join(basket, owner);
    fill.add(basket, variant.sku(), pieces);
    return basket;
  }

  /** As it is placed by this account. */
  public static Order placed(BasketToken basket, BuyerRef account) {
    var number = TestHouse.get(PlaceOrder.class).place(checkout(basket, account, null));
    return TestHouse.get(Orders.class).get(number);
  }

  /**
   * @param seen the total that was shown; null for none
   */
  public static Checkout checkout(BasketToken basket, BuyerRef account, Money seen) {
    var once = UUID.randomUUID().toString();
    var customer =
        new Checkout.Customer(
            UUID.randomUUID() + "@example.org", account, ABuyer.address("Gasse 1"));
    return new Checkout(basket, once, customer, "POST", seen);
  }
}
