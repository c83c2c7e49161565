package org.loomhive.ordering.company;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.loomhive.ordering.company.ACompanyBasket.checkout;
import static org.loomhive.ordering.company.ACompanyBasket.placed;
import static org.loomhive.ordering.company.ACompanyBasket.soldInMany;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.buyer.ABuyer;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketRefusal;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.stock.StockKeeping;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.company.DecideCompany;
import org.loomhive.wholesale.company.InviteColleagues;
import org.loomhive.wholesale.price.WriteQuantities;
import org.loomhive.wholesale.sold.WholesaleOrders;
import org.loomhive.wholesale.terms.FindTerms;
import org.loomhive.workbench.TestHouse;

class SellToCompanyTest {
  private final FillBasket fill = TestHouse.get(FillBasket.class);
  private final PlaceOrder placing = TestHouse.get(PlaceOrder.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final WholesaleOrders sold = TestHouse.get(WholesaleOrders.class);
  private final BuyerRef contact = ACompany.approved().contact();

  @Test
  void an_order_freezes_the_price_of_its_band_and_takes_nothing_from_material_and_pay() {
    var cane = soldInMany(200);
    var order = placed(holding(cane, 24), contact);
    var line = order.line(1);
    assertEquals(usd("32.00"), line.unitPrice());
    assertEquals(usd("768.00"), order.goods());
    assertEquals(line.unitPrice(), Money.sum("USD", line.breakdown().values()));
    for (var share : cane.breakdownIn("USD").shares())
      if (share.receiver().isFloor())
        assertEquals(share.amount(), line.breakdown().get(share.receiver()));
    assertTrue(sold.find(order.number()).isPresent());
    assertEquals(24, TestHouse.get(StockKeeping.class).of(cane.sku()).held());
  }

  @Test
  void the_band_is_that_of_the_number_in_the_basket_and_no_discount() {
    var basket = holding(soldInMany(200), 9);
    assertEquals(usd("324.00"), priced(basket).goods());
    assertTrue(priced(basket).saved().isZero());
    fill.set(basket, skuIn(basket), 120);
    assertEquals(usd("3840.00"), priced(basket).goods());
  }

  @Test
  void everybody_else_pays_what_everybody_pays_and_takes_as_few_as_she_likes() {
    var cane = soldInMany(200);
    var applied = ACompany.applied().contact();
    for (BuyerRef other : List.of(applied, ABuyer.confirmed().ref())) {
      var basket = ACompanyBasket.holding(cane, 7, other);
      assertEquals(usd("280.00"), priced(basket).goods());
      assertFalse(sold.find(placed(basket, other).number()).isPresent());
      assertTrue(TestHouse.get(FindTerms.class).of(other, "USD", List.of(cane)).isEmpty());
      assertTrue(TestHouse.get(FindTerms.class).sheet(other, "USD").isEmpty());
      assertEquals(BasketRefusal.NOT_A_QUANTITY, refusal(() -> fill.set(basket, cane.sku(), 120)));
    }
    var guest = fill.begin("USD");
    fill.add(guest, cane.sku(), 1);
    assertEquals(usd("40.00"), priced(guest).goods());
  }

  @Test
  void a_number_that_is_not_sold_is_refused_with_those_that_are() {
    var cane = soldInMany(200);
    var basket = holding(cane, 6);
    var few = no(() -> fill.set(basket, cane.sku(), 3));
    assertEquals(WholesaleRefusal.TOO_FEW, few.reason());
    var odd = no(() -> fill.set(basket, cane.sku(), 25));
    assertEquals(WholesaleRefusal.NOT_A_MULTIPLE, odd.reason());
    assertEquals(List.of(3, 24, 27), odd.arguments().subList(1, 4));
    assertEquals(6, priced(basket).pieces());
  }

  @Test
  void what_came_to_lie_there_otherwise_is_told_and_asked_again_when_it_is_placed() {
    var cane = soldInMany(200);
    var basket = fill.begin("USD");
    fill.add(basket, cane.sku(), 7);
    TestHouse.get(JoinBaskets.class).join(basket, contact);
    assertTrue(priced(basket).lines().get(0).isOddNumber());
    assertEquals(WholesaleRefusal.NOT_A_MULTIPLE, refusal(() -> placed(basket, contact)));
    assertFalse(priced(basket).isEmpty());
  }

  @Test
  void in_a_currency_with_a_least_sum_less_is_not_sold() {
    var cane = soldInMany(200);
    TestHouse.get(WriteQuantities.class).orderMinimum(Money.of("500", "CAD"), ACompany.OFFICE);
    var basket = holding(cane, 6);
    fill.useCurrency(basket, "CAD");
    assertEquals(Money.of("284.00", "CAD"), priced(basket).missing().orElseThrow());
    var no = no(() -> placed(basket, contact));
    assertEquals(WholesaleRefusal.ORDER_TOO_SMALL, no.reason());
    assertEquals(List.of(Money.of("500", "CAD"), Money.of("284.00", "CAD")), no.arguments());
    fill.set(basket, cane.sku(), 15);
    placed(basket, contact);
  }

  @Test
  void a_pause_while_it_lies_there_makes_another_total_and_that_is_told_first() {
    var cane = soldInMany(200);
    var basket = holding(cane, 6);
    var seen = usd("234.00");
    TestHouse.get(DecideCompany.class)
        .pause(ACompany.of(contact).ref(), "Rebuilding", ACompany.OFFICE);
    assertEquals(usd("240.00"), priced(basket).goods());
    var no = no(() -> placing.place(checkout(basket, contact, seen)));
    assertEquals(OrderRefusal.TOTAL_CHANGED, no.reason());
    assertFalse(sold.find(placed(basket, contact).number()).isPresent());
  }

  @Test
  void who_only_has_the_key_of_the_basket_does_not_order_at_its_prices() {
    var basket = holding(soldInMany(200), 6);
    for (BuyerRef other : new BuyerRef[] {null, ABuyer.confirmed().ref()})
      assertEquals(WholesaleRefusal.SIGN_IN_TO_ORDER, refusal(() -> placed(basket, other)));
  }

  @Test
  void a_colleague_orders_at_the_prices_of_the_company_and_once_she_left_at_those_of_the_shop() {
    var cane = soldInMany(200);
    var colleague = ACompany.colleagueOf(contact);
    var basket = ACompanyBasket.holding(cane, 6, colleague);
    assertEquals(usd("216.00"), priced(basket).goods());
    assertTrue(sold.find(placed(basket, colleague).number()).isPresent());
    var next = ACompanyBasket.holding(cane, 9, colleague);
    TestHouse.get(InviteColleagues.class).remove(contact, colleague);
    assertEquals(usd("360.00"), priced(next).goods());
    assertFalse(sold.find(placed(next, colleague).number()).isPresent());
    assertTrue(TestHouse.get(FindTerms.class).of(colleague, "USD", List.of(cane)).isEmpty());
  }

  @Test
  void what_has_no_ladder_costs_a_company_what_it_costs_everybody() {
    var basket = holding(AProduct.readyInStock(3), 1);
    assertEquals(usd("40.00"), priced(basket).goods());
    assertFalse(sold.find(placed(basket, contact).number()).isPresent());
  }

  @Test
  void the_store_is_one_for_all() {
    var cane = soldInMany(8);
    var basket = holding(cane, 6);
    placed(basket, contact);
    var other = fill.begin("USD");
    assertEquals(BasketRefusal.ONLY_SO_MANY, refusal(() -> fill.add(other, cane.sku(), 3)));
    fill.add(other, cane.sku(), 2);
  }

  @Test
  void an_earlier_order_lies_in_the_basket_again_and_what_is_not_to_be_had_is_said() {
    var many = soldInMany(200);
    var few = soldInMany(6);
    var basket = holding(many, 9);
    fill.add(basket, few.sku(), 6);
    var first = placed(basket, contact);
    var noes = TestHouse.get(OrderAgain.class).put(first.number(), basket, contact);
    assertEquals(List.of(BasketRefusal.SOLD_OUT_NOW), noes.stream().map(Refused::reason).toList());
    assertEquals(usd("324.00"), priced(basket).goods());
    var stranger = ABuyer.confirmed().ref();
    var again = TestHouse.get(OrderAgain.class);
    assertThrows(NotFound.class, () -> again.put(first.number(), basket, stranger));
  }

  private BasketToken holding(Variant variant, int pieces) {
    return ACompanyBasket.holding(variant, pieces, contact);
  }

  private static Sku skuIn(BasketToken basket) {
    return TestHouse.get(Baskets.class).get(basket).lines().get(0).sku();
  }

  private static PricedBasket priced(BasketToken basket) {
    return TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
  }

  private static Enum<?> refusal(Runnable deed) {
    return no(deed).reason();
  }

  private static Refused no(Runnable deed) {
    return assertThrows(Refused.class, deed::run);
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }
}
