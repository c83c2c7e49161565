package org.loomhive.ordering.discount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.pause.HeardLog;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.PriceBreakdown.Share;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PayOrder;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.FillBasket;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.basket.PriceBasket;
import org.loomhive.ordering.discount.MakeDiscount.Wanted;
import org.loomhive.stock.StockKeeping;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class DiscountTest {
  private static final Actor ADMIN = new Actor("S-1", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final MakeDiscount make = TestHouse.get(MakeDiscount.class);
  private final UseDiscount use = TestHouse.get(UseDiscount.class);
  private final Discounts discounts = TestHouse.get(Discounts.class);
  private final PlaceOrder placing = TestHouse.get(PlaceOrder.class);
  private final String place = UUID.randomUUID().toString();

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  /** The cost sheet of the basket: 1,270 of 1,720 are material and pay, so 26 percent are left. */
  @Test
  void a_discount_that_would_touch_pay_is_refused_with_figures() {
    AProduct.readyInStock(1);
    var no = assertThrows(Refused.class, () -> make.make(wanted(27, 5), ADMIN));
    assertEquals(DiscountRefusal.BELOW_PAY, no.reason());
    assertTrue(((Integer) no.arguments().get(1)) <= 26, no.arguments().toString());
    assertEquals(27, no.arguments().get(2));
  }

  @Test
  void it_lowers_the_price_and_leaves_material_and_pay_whole() {
    var variant = AProduct.readyInStock(2);
    var basket = AnOrder.basketWith(variant);
    use.put(basket, make(10, 5).toLowerCase(java.util.Locale.ROOT), place);
    var number = placing.place(AnOrder.checkout(basket));
    var line = TestHouse.get(Orders.class).get(number).line(1);
    assertEquals(Money.of("36.00", "USD"), line.unitPrice());
    var full = variant.breakdownIn("USD").shares();
    for (var share : full)
      if (share.receiver().isFloor())
        assertEquals(share.amount(), line.breakdown().get(share.receiver()));
    assertEquals(line.unitPrice(), Money.sum("USD", line.breakdown().values()));
    assertTrue(line.breakdown().get(CostReceiver.PLATFORM).isPositive());
  }

  @Test
  void a_product_that_came_later_never_falls_below_its_floor() {
    var shares =
        List.of(
            new Share(CostReceiver.MAKER_PAY, Money.of("38.00", "USD"), 95),
            new Share(CostReceiver.PLATFORM, Money.of("2.00", "USD"), 5));
    var tight = new PriceBreakdown(Money.of("40.00", "USD"), shares, Money.of("3800", "INR"));
    var day = LocalDate.of(2026, 1, 1);
    var discount = new Discount(new Wanted("TEST", 20, day, day, 1), ADMIN, TimeMachine.now());
    var off = discount.off(tight.price(), tight.floor());
    assertEquals(Money.of("38.00", "USD"), off);
    var lower = tight.reducedTo(off);
    assertEquals(Money.of("38.00", "USD"), lower.floor());
    assertTrue(lower.shares().get(1).amount().isZero());
  }

  /** Material and pay are INR 1,270: by the last rate that is EUR 12.70. */
  @Test
  void where_a_margin_is_thin_a_code_stops_at_what_the_makers_are_paid() {
    var fill = TestHouse.get(FillBasket.class);
    var basket = fill.begin("EUR");
    var sku = AProduct.readyFor("13.00").get(0);
    TestHouse.get(StockKeeping.class).receive(sku, 1, "test");
    fill.add(basket, sku, 1);
    use.put(basket, make(10, 5), place);
    var priced = TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
    assertEquals(Money.of("12.70", "EUR"), priced.goods());
  }

  @Test
  void of_many_who_race_for_the_last_uses_only_so_many_get_them() throws Exception {
    var code = make(10, 3);
    var variant = AProduct.readyInStock(20);
    var tasks = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++) {
      var basket = AnOrder.basketWith(variant);
      use.put(basket, code, place);
      tasks.add(() -> isPlaced(basket));
    }
    var pool = Executors.newFixedThreadPool(4);
    int placed = 0;
    for (var one : pool.invokeAll(tasks)) if (one.get()) placed++;
    pool.shutdown();
    assertEquals(3, placed);
    assertEquals(3, discounts.get(code).uses());
  }

  @Test
  void a_use_that_nobody_paid_for_is_free_again() {
    var code = make(10, 1);
    var basket = AnOrder.basketWith(AProduct.readyInStock(2));
    use.put(basket, code, place);
    var number = placing.place(AnOrder.checkout(basket));
    assertEquals(1, discounts.get(code).uses());
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    TestHouse.get(ExpireUnpaid.class).expire(number);
    TestHouse.get(ExpireUnpaid.class).expire(number);
    assertEquals(0, discounts.get(code).uses());
  }

  @Test
  void a_use_counts_again_when_its_money_comes_late_though_others_have_used_the_code_up() {
    var code = make(10, 1);
    var late = ordered(code);
    var payment = TestHouse.get(PayOrder.class).start(late, "here", "/paid", "/not-paid");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    TestHouse.get(ExpireUnpaid.class).expire(late);
    ordered(code);
    AnOrder.settle(payment);
    assertEquals(2, discounts.get(code).uses());
    AnOrder.settle(payment);
    assertEquals(2, discounts.get(code).uses());
  }

  private OrderNumber ordered(String code) {
    var basket = AnOrder.basketWith(AProduct.readyInStock(2));
    use.put(basket, code, place);
    return placing.place(AnOrder.checkout(basket));
  }

  @Test
  void one_that_is_over_lowers_nothing() {
    var code = make(10, 5);
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    use.put(basket, code, place);
    make.end(code, ADMIN);
    var priced = TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
    assertEquals(Money.of("40.00", "USD"), priced.goods());
    assertEquals(
        DiscountRefusal.OVER,
        refusal(() -> use.put(AnOrder.basketWith(AProduct.readyInStock(1)), code, place)));
  }

  @Test
  void beside_the_prices_of_a_company_no_code_counts() {
    var code = make(10, 5);
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    use.put(basket, code, place);
    var contact = ACompany.approved().contact();
    TestHouse.get(JoinBaskets.class).join(basket, contact);
    var priced = TestHouse.get(PriceBasket.class).find(basket).orElseThrow();
    assertEquals(Money.of("40.00", "USD"), priced.goods());
    assertTrue(priced.discount().isEmpty());
    assertEquals(WholesaleRefusal.NO_CODE_BESIDE, refusal(() -> use.put(basket, code, place)));
  }

  @Test
  void who_guesses_is_slowed_down_and_logged() {
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    try (var wrong = HeardLog.of(UseDiscount.class);
        var slowed = HeardLog.of(SlowTries.class)) {
      assertEquals(DiscountRefusal.NO_SUCH_CODE, refusal(() -> use.put(basket, "GUESS-1", place)));
      assertEquals(AccountRefusal.WAIT_SECONDS, refusal(() -> use.put(basket, "GUESS-2", place)));
      assertTrue(wrong.lines().contains("event=code outcome=unknown"));
      assertTrue(slowed.lines().contains("event=tries door=code outcome=slowed"));
    }
    for (int i = 0; i < 5; i++) {
      TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(40)));
      refusal(() -> use.put(basket, "GUESS-3", place));
    }
    assertEquals(AccountRefusal.WAIT_MINUTES, refusal(() -> use.put(basket, "GUESS-4", place)));
  }

  private boolean isPlaced(BasketToken basket) {
    try {
      placing.place(AnOrder.checkout(basket));
      return true;
    } catch (Refused no) {
      assertEquals(DiscountRefusal.USED_UP, no.reason());
      return false;
    }
  }

  /** It is there already; what other tests sell leaves too little for it to be made now. */
  private String make(int percent, int uses) {
    var wanted = wanted(percent, uses);
    TestHouse.inTransaction(() -> discounts.add(new Discount(wanted, ADMIN, TimeMachine.now())));
    return wanted.code();
  }

  private static Wanted wanted(int percent, int uses) {
    var code =
        "TEST-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    var today = LocalDate.ofInstant(TimeMachine.now(), ZoneOffset.UTC);
    return new Wanted(code, percent, today, today.plusDays(9), uses);
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
