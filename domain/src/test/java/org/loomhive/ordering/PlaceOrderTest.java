package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.address.AddressRefusal;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketRefusal;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.HoldBasket;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class PlaceOrderTest {
  private static final Set<Enum<?>> SOLD_OUT =
      Set.of(StockRefusal.SOLD_OUT, BasketRefusal.SOLD_OUT_NOW);
  private final PlaceOrder place = TestHouse.get(PlaceOrder.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void an_order_freezes_prices_shares_and_promises() {
    var order = AnOrder.placed(AProduct.madeToOrder(), AProduct.readyInStock(2));
    assertEquals(Money.of("178.00", "USD"), order.total());
    assertEquals(Money.of("160.00", "USD"), order.goods());
    var shawl = order.line(1);
    assertEquals(shawl.unitPrice(), Money.sum("USD", shawl.breakdown().values()));
    assertEquals(shawl.shipBy(), order.line(2).shipBy(), "all of it travels together");
    assertEquals(shawl.shipBy().plusDays(14), shawl.arrivesBy());
    assertEquals(OrderStatus.AWAITING_PAYMENT, order.status());
  }

  @Test
  void placing_holds_the_pieces_and_empties_the_basket() {
    var cane = AProduct.readyInStock(2);
    var basket = AnOrder.basketWith(cane);
    place.place(AnOrder.checkout(basket));
    assertEquals(1, stock.of(cane.sku()).held());
    assertTrue(TestHouse.get(Baskets.class).get(basket).isEmpty());
  }

  @Test
  void honey_for_germany_is_refused_with_the_reason_before_payment() {
    var checkout = AnOrder.checkout(AnOrder.basketWith(AProduct.honeyInStock(2)));
    var no = assertThrows(Refused.class, () -> place.place(checkout));
    assertEquals(DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN, no.reason());
  }

  /** A program could leave it out and owe no sales tax. */
  @Test
  void where_tax_goes_by_parts_of_a_country_no_order_goes_without_one() {
    for (String region : new String[] {"", null, "Nowhere"}) {
      var address = new Address("Nora", "US").at("1 Street", "").in("97205", "Portland", region);
      var nora = new Checkout.Customer(UUID.randomUUID() + "@example.org", null, address);
      var basket = AnOrder.basketWith(AProduct.readyInStock(1));
      var checkout = new Checkout(basket, UUID.randomUUID().toString(), nora, "POST", null);
      var no = assertThrows(Refused.class, () -> place.place(checkout));
      assertTrue(no.reason() instanceof AddressRefusal, "region " + region);
    }
  }

  @Test
  void what_sold_out_meanwhile_is_said_before_paying_and_leaves_no_order() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.checkout(AnOrder.basketWith(last, AProduct.madeToOrder()));
    AnOrder.placed(last);
    var no = assertThrows(Refused.class, () -> place.place(late));
    assertEquals(StockRefusal.SOLD_OUT, no.reason());
    assertTrue(orders.findByOnceKey(late.onceHash()).isEmpty());
    assertFalse(TestHouse.get(Baskets.class).get(late.basket()).isEmpty());
  }

  @Test
  void a_double_click_gives_one_order() throws Exception {
    var checkout = AnOrder.checkout(AnOrder.basketWith(AProduct.madeToOrder()));
    Callable<OrderNumber> click = () -> place.place(checkout);
    var pool = Executors.newFixedThreadPool(4);
    var numbers = new HashSet<OrderNumber>();
    for (var one : pool.invokeAll(Stream.generate(() -> click).limit(6).toList()))
      numbers.add(one.get());
    pool.shutdown();
    assertEquals(1, numbers.size());
  }

  @Test
  void a_total_that_was_not_shown_is_told_first() {
    var basket = AnOrder.basketWith(AProduct.madeToOrder());
    var usual = AnOrder.checkout(basket);
    for (String currency : List.of("USD", "EUR")) {
      var seen = Money.of(currency.equals("USD") ? "100.00" : "138.00", currency);
      var checkout = new Checkout(basket, "once", usual.customer(), "POST", seen);
      var no = assertThrows(Refused.class, () -> place.place(checkout));
      assertEquals(OrderRefusal.TOTAL_CHANGED, no.reason());
    }
    var right = Money.of("138.00", "USD");
    place.place(new Checkout(basket, "once", usual.customer(), "POST", right));
  }

  @Test
  void of_200_buyers_five_get_the_last_five_pieces_and_the_others_are_told_before_they_pay()
      throws Exception {
    var last = AProduct.readyInStock(5);
    AnOrder.deliveryIsPossible();
    Callable<Optional<OrderNumber>> buyer = () -> triesToBuy(last);
    var pool = Executors.newFixedThreadPool(8);
    var placed = new HashSet<OrderNumber>();
    for (var one : pool.invokeAll(Stream.generate(() -> buyer).limit(200).toList()))
      one.get().ifPresent(placed::add);
    pool.shutdown();
    assertEquals(5, placed.size());
    placed.forEach(AnOrder::pay);
    var left = stock.of(last.sku());
    assertEquals(List.of(5, 5, 0), List.of(left.onHand(), left.allocated(), left.held()));
    placed.forEach(number -> assertFalse(orders.get(number).isShort()));
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void an_unpaid_order_expires_and_frees_its_pieces() {
    var cane = AProduct.readyInStock(1);
    var order = AnOrder.placed(cane);
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    var expire = TestHouse.get(ExpireUnpaid.class);
    while (expire.all() > 0) continue;
    assertEquals(OrderStatus.EXPIRED, orders.get(order.number()).status());
    assertEquals(0, stock.of(cane.sku()).held());
    var no =
        assertThrows(
            Refused.class,
            () -> TestHouse.get(PayOrder.class).start(order.number(), "here", "/a", "/b"));
    assertEquals(OrderRefusal.NO_LONGER_PAYABLE, no.reason());
  }

  @Test
  void another_currency_prices_the_basket_anew_and_says_so() {
    var basket = AnOrder.basketWith(AProduct.madeToOrder());
    var fill = TestHouse.get(FillBasket.class);
    var told = fill.useCurrency(basket, "EUR").orElseThrow();
    assertEquals(Money.of("120.00", "USD"), told.before());
    assertEquals(Money.of("120.00", "EUR"), told.after());
    assertTrue(fill.useCurrency(basket, "EUR").isEmpty());
  }

  @Test
  void an_order_opens_with_number_and_email_only() {
    var order = AnOrder.placed(AProduct.madeToOrder());
    assertEquals(
        order.number(),
        orders.get(order.number(), " " + order.email().toUpperCase() + " ").number());
    assertThrows(
        org.loomhive.kernel.NotFound.class, () -> orders.get(order.number(), "x@example.org"));
  }

  /** Fills a basket, goes to the checkout and places; empty when told that others were faster. */
  private Optional<OrderNumber> triesToBuy(Variant last) {
    try {
      var basket = AnOrder.basketWith(last);
      TestHouse.get(HoldBasket.class).hold(basket, UUID.randomUUID().toString());
      return Optional.of(place.place(AnOrder.checkout(basket)));
    } catch (Refused no) {
      assertTrue(SOLD_OUT.contains(no.reason()), no.reason().toString());
      return Optional.empty();
    }
  }
}
