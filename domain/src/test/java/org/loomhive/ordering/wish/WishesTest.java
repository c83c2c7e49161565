package org.loomhive.ordering.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.basket.PricedBasket;
import org.loomhive.ordering.basket.Repriced.Change;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.ordering.parcel.PickList;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class WishesTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final MakeWishes wish = TestHouse.get(MakeWishes.class);
  private final PlaceOrder place = TestHouse.get(PlaceOrder.class);
  private final Journal journal = TestHouse.get(Journal.class);
  private final Variant made = AProduct.madeToOrder();
  private final Variant ready = AProduct.readyInStock(3);

  @Test
  void what_is_wished_is_frozen_with_the_order_and_its_basket_forgets_it() {
    var basket = AnOrder.basketWith(made);
    wish.present(basket, " For you \n", true, true);
    var order = placed(basket);
    assertEquals("For you", order.beside().wishes().note());
    assertTrue(order.beside().wishes().isWrapped() && order.beside().wishes().isPriceHidden());
    assertFalse(priced(basket).wishes().isPresent());
  }

  @Test
  void wrapping_has_a_price_in_each_currency_and_is_part_of_the_total() {
    var basket = AnOrder.basketWith(made);
    wish.present(basket, "", true, false);
    var order = placed(basket);
    assertEquals(Money.of("3.50", "USD"), order.beside().granted().wrap("USD"));
    assertEquals(Money.of("141.50", "USD"), order.total());
    assertEquals(Money.of("120.00", "USD"), order.goods());
    var other = AnOrder.basketWith(made);
    wish.present(other, "", true, false);
    TestHouse.get(FillBasket.class).useCurrency(other, "EUR");
    assertEquals(Money.of("3.00", "EUR"), priced(other).wrap());
  }

  @Test
  void another_currency_says_what_each_line_and_delivery_cost_now() {
    var basket = AnOrder.basketWith(made, ready);
    wish.goTo(basket, "DE");
    var told = TestHouse.get(FillBasket.class).useCurrency(basket, "EUR").orElseThrow();
    assertEquals(2, told.lines().size());
    var shawl = told.lines().get(0);
    assertEquals(Money.of("120.00", "USD"), shawl.before());
    assertEquals(made.priceIn("EUR"), shawl.after());
    assertEquals(told.after(), Money.sum("EUR", told.lines().stream().map(Change::after).toList()));
    var post = told.delivery().stream().filter(one -> one.name().equals("POST")).findFirst();
    assertEquals(Money.of("18.00", "USD"), post.orElseThrow().before());
    assertEquals(Money.of("17.00", "EUR"), post.orElseThrow().after());
    assertFalse(told.cardLeft());
  }

  @Test
  void wrapping_is_earned_with_the_first_parcel_and_the_books_add_up() {
    var basket = AnOrder.basketWith(ready);
    wish.present(basket, "", true, false);
    var order = placed(basket);
    AnOrder.pay(order.number());
    var before = journal.balance(Account.DELIVERY_INCOME, "USD");
    AnOrder.send(order.number(), 1);
    var earned = before.minus(journal.balance(Account.DELIVERY_INCOME, "USD"));
    assertEquals(Money.of("21.50", "USD"), earned);
    assertTrue(owed(order).isZero());
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(order.number().value()));
  }

  @Test
  void who_cancels_all_gets_the_wrapping_back_too() {
    var basket = AnOrder.basketWith(made);
    wish.present(basket, "", true, false);
    var order = placed(basket);
    AnOrder.pay(order.number());
    var cancel = TestHouse.get(CancelLines.class);
    assertEquals(order.total(), cancel.worth(order, order.lines()));
  }

  @Test
  void all_together_leaves_with_the_last_of_it_in_one_parcel_that_is_paid_once() {
    var order = placed(AnOrder.basketWith(made, ready));
    assertTrue(order.beside().granted().isTogether());
    assertEquals(order.line(1).shipBy(), order.line(2).shipBy());
    assertEquals(Money.of("18.00", "USD"), order.deliveryPrice());
  }

  @Test
  void in_parts_each_leaves_when_it_is_ready_and_two_parcels_are_paid() {
    var basket = AnOrder.basketWith(made, ready);
    wish.travel(basket, true);
    var order = placed(basket);
    assertFalse(order.beside().granted().isTogether());
    assertTrue(order.line(2).shipBy().isBefore(order.line(1).shipBy()));
    assertEquals(Money.of("36.00", "USD"), order.deliveryPrice());
  }

  @Test
  void where_nothing_has_to_wait_there_is_nothing_to_choose() {
    var basket = AnOrder.basketWith(ready);
    wish.travel(basket, true);
    assertFalse(priced(basket).isMixed());
    assertEquals(Money.of("18.00", "USD"), placed(basket).deliveryPrice());
    assertNotEquals(true, priced(AnOrder.basketWith(made)).isMixed());
  }

  @Test
  void the_ship_board_shows_what_travels_together_once_all_of_it_is_there() {
    var together = placed(AnOrder.basketWith(made, ready)).number();
    var basket = AnOrder.basketWith(made, ready);
    wish.travel(basket, true);
    var parts = placed(basket).number();
    AnOrder.pay(together);
    AnOrder.pay(parts);
    assertEquals(List.of(parts), toShip(together, parts));
    assertEquals(List.of(parts), toPick(together, parts));
    assertTrue(again(together).beside().granted().isWaiting(again(together)));
    TestHouse.get(StockKeeping.class).receiveAllocated(made.sku(), 1, "made");
    TestHouse.get(NoteMakingStage.class).note(together, 1, MakingStage.CHECKED);
    assertEquals(List.of(together, parts), toShip(together, parts));
    assertFalse(again(together).beside().granted().isWaiting(again(together)));
  }

  private List<OrderNumber> toShip(OrderNumber... among) {
    var lying =
        TestHouse.get(OrderDesk.class).seenBy(ADMIN, OrderDesk.Pile.TO_SHIP, 0, 1000).stream()
            .map(Order::number)
            .toList();
    return List.of(among).stream().filter(lying::contains).toList();
  }

  private List<OrderNumber> toPick(OrderNumber... among) {
    var cooperative = ready.product().cooperative();
    var lying =
        TestHouse.get(PickList.class).of(cooperative, 0, 1000).stream()
            .map(OrderLine::orderNumber)
            .toList();
    return List.of(among).stream().filter(lying::contains).toList();
  }

  private Order placed(BasketToken basket) {
    return again(place.place(AnOrder.checkout(basket)));
  }

  private static Order again(OrderNumber number) {
    return TestHouse.get(Orders.class).get(number);
  }

  private static PricedBasket priced(BasketToken basket) {
    return TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
  }

  private Money owed(Order order) {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }
}
