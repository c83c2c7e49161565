package org.loomhive.ordering.entered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.Logins;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.Variant;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.delivery.address.AddressRefusal;
import org.loomhive.delivery.tax.Place;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.ActorRefusal;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Sku;
import org.loomhive.kernel.language.Language;
import org.loomhive.messaging.FakeChannel;
import org.loomhive.ordering.Address;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.OrderRefusal;
import org.loomhive.ordering.OrderStatus;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.basket.BasketRefusal;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.ordering.confirmation.TellBuyer;
import org.loomhive.ordering.confirmation.ToldBuyer;
import org.loomhive.ordering.entered.ReckonOrder.Wanted;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;
import org.loomhive.wholesale.company.ACompany;
import org.loomhive.wholesale.price.Ladder;
import org.loomhive.wholesale.price.Ladders;
import org.loomhive.wholesale.sold.WholesaleOrders;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

/** A cane basket costs 40.00, and 18.00 bring it to Germany. */
class EnterOrderTest {
  private static final Actor OFFICE = new Actor("S-FAIR", Set.of(Role.NETWORK_ADMIN), Set.of());
  private static final StatusLink LINK = new StatusLink("a test key of good length");

  private final ReckonOrder reckon = TestHouse.get(ReckonOrder.class);
  private final EnterOrder enter = TestHouse.get(EnterOrder.class);
  private final EnteredOrders entered = TestHouse.get(EnteredOrders.class);
  private final Orders orders = TestHouse.get(Orders.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);

  @BeforeEach
  void the_post_goes() {
    AnOrder.deliveryIsPossible();
  }

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void its_price_stands_and_its_pieces_are_held_for_a_day() {
    var cane = AProduct.readyInStock(3);
    var order = atTheFair(wanted(cane, 2));
    assertEquals(OrderStatus.AWAITING_PAYMENT, order.status());
    assertEquals(Duration.ofHours(24), Duration.between(order.placedAt(), order.payUntil()));
    assertTrue(order.heldUntil().isAfter(order.payUntil()));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(23)));
    while (TestHouse.get(ExpireUnpaid.class).all() > 0) continue;
    assertEquals(2, stock.of(cane.sku()).held());
    AnOrder.pay(order.number());
    assertTrue(orders.get(order.number()).isPaid());
    assertFalse(orders.get(order.number()).isShort());
  }

  @Test
  void the_day_of_sending_is_counted_from_when_it_is_paid_at_the_latest() {
    var tuesday = TemporalAdjusters.next(DayOfWeek.TUESDAY);
    TimeMachine.travelTo(TimeMachine.now().atZone(ZoneOffset.UTC).with(tuesday).toInstant());
    var shop = AnOrder.placed(AProduct.readyInStock(1)).line(1);
    var order = atTheFair(wanted(AProduct.readyInStock(1), 1));
    assertTrue(order.line(1).shipBy().isAfter(shop.shipBy()));
  }

  @Test
  void who_wrote_it_down_and_where_stands_with_it_and_it_waits_until_it_is_paid() {
    var order = atTheFair(wanted(AProduct.readyInStock(1), 1));
    var note = entered.find(order.number()).orElseThrow();
    assertEquals(List.of(OrderSource.FAIR, "S-FAIR"), List.of(note.source(), note.enteredBy()));
    var shop = AnOrder.placed(AProduct.readyInStock(1)).number();
    assertEquals(Set.of(order.number()), entered.among(List.of(order.number(), shop)));
    assertTrue(waiting(OFFICE).contains(order.number()));
    AnOrder.pay(order.number());
    assertFalse(waiting(OFFICE).contains(order.number()));
  }

  @Test
  void unpaid_it_lapses_and_frees_its_pieces() {
    var cane = AProduct.readyInStock(1);
    var order = atTheFair(wanted(cane, 1));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofHours(25)));
    while (TestHouse.get(ExpireUnpaid.class).all() > 0) continue;
    assertEquals(OrderStatus.EXPIRED, orders.get(order.number()).status());
    assertEquals(0, stock.of(cane.sku()).held());
    assertFalse(waiting(OFFICE).contains(order.number()));
  }

  @Test
  void its_buyer_has_one_letter_with_her_address_and_the_last_moment() throws SQLException {
    var order = atTheFair(wanted(AProduct.readyInStock(1), 1));
    var told = ToldBuyer.of(order.number(), EnterOrder.WORDS);
    assertEquals(1, told.size());
    var tell = TestHouse.get(TellBuyer.class);
    assertTrue(tell.tell(told.get(0), LINK, "https://shop.example"));
    assertFalse(tell.tell(told.get(0), LINK, "https://shop.example"));
    var letter = TestHouse.get(FakeChannel.class).saidAbout(order.number().value()).get(0);
    assertEquals("de", letter.language());
    assertEquals(order.email(), letter.to().address());
    assertTrue(letter.arguments().get(1).contains("/de/order/status?number=" + order.number()));
    var year = String.valueOf(order.payUntil().atZone(ZoneOffset.UTC).getYear());
    assertTrue(letter.arguments().get(2).contains(year), letter.arguments().get(2));
  }

  @Test
  void a_form_that_is_sent_again_and_again_gives_one_order_even_of_the_last_piece()
      throws Exception {
    var last = AProduct.readyInStock(1);
    var wanted = wanted(last, 1);
    var entry = entry("10115");
    Callable<OrderNumber> click = () -> enter.enter(wanted, entry, OFFICE);
    var pool = Executors.newFixedThreadPool(4);
    var numbers = new HashSet<OrderNumber>();
    for (var one : pool.invokeAll(Stream.generate(() -> click).limit(6).toList()))
      numbers.add(one.get());
    pool.shutdown();
    assertEquals(1, numbers.size());
    assertEquals(1, ToldBuyer.of(numbers.iterator().next(), EnterOrder.WORDS).size());
    assertEquals(1, stock.of(last.sku()).held());
  }

  @Test
  void what_it_costs_is_what_it_costs_everybody() {
    var cane = AProduct.readyInStock(3);
    var sum = reckon.reckon(wanted(cane, 2), Place.of("DE"), OFFICE);
    var post = sum.ways().get(0);
    assertEquals("POST", post.offer().code());
    assertEquals(usd("98.00"), post.cost().toPay());
    assertEquals(usd("98.00"), atTheFair(wanted(cane, 2)).total());
    var entry = new EnterOrder.Entry(OrderSource.EMAIL, customer("10115"), "POST", usd("97.00"));
    assertEquals(
        OrderRefusal.TOTAL_CHANGED, reason(() -> enter.enter(wanted(cane, 1), entry, OFFICE)));
  }

  @Test
  void the_contact_of_a_company_pays_what_everybody_pays_unless_she_is_signed_in() {
    var cane = AProduct.readyInStock(30);
    var bands = new Ladder(List.of(new Ladder.Band(6, usd("36.00"))));
    TestHouse.inTransaction(
        () -> TestHouse.get(Ladders.class).put(cane.sku(), bands, ACompany.OFFICE));
    var contact = ACompany.approved().contact();
    var email = TestHouse.get(Logins.class).get(contact).email();
    var customer = new Checkout.Customer(email, null, customer("10115").address(), Language.EN);
    var entry = new EnterOrder.Entry(OrderSource.TELEPHONE, customer, "POST", null);
    var order = orders.get(enter.enter(wanted(cane, 24), entry, OFFICE));
    assertEquals(usd("40.00"), order.line(1).unitPrice());
    assertTrue(TestHouse.get(WholesaleOrders.class).find(order.number()).isEmpty());
  }

  @Test
  void honey_for_germany_is_refused_with_the_reason() {
    var honey = wanted(AProduct.honeyInStock(2), 1);
    var no = DeliveryRefusal.MAY_NOT_ENTER_FOOD_OF_ANIMAL_ORIGIN;
    var sum = reckon.reckon(honey, Place.of("DE"), OFFICE);
    assertEquals(no, sum.no().reason());
    assertTrue(sum.ways().isEmpty());
    assertEquals(no, reason(() -> atTheFair(honey)));
  }

  @Test
  void a_line_that_is_short_is_told_and_nothing_is_placed() {
    var few = AProduct.readyInStock(1);
    var there = AProduct.readyInStock(5);
    var pieces = Map.of(few.sku(), 3, there.sku(), 2);
    var wanted = new Wanted(BasketToken.random(), ChargeCurrency.USD, pieces);
    var lines = reckon.reckon(wanted, Place.of("DE"), OFFICE).basket().lines();
    for (var line : lines) assertEquals(line.variant().sku().equals(few.sku()), line.isShort());
    assertEquals(StockRefusal.SOLD_OUT, reason(() -> atTheFair(wanted)));
    assertEquals(0, stock.of(there.sku()).held());
    var many = wanted(there, 100);
    assertEquals(BasketRefusal.NOT_A_QUANTITY, reason(() -> atTheFair(many)));
  }

  @Test
  void an_article_that_nobody_knows_and_an_address_that_no_parcel_finds_are_refused() {
    var cane = AProduct.readyInStock(1);
    var unknown = new Wanted(BasketToken.random(), ChargeCurrency.USD, Map.of(Sku.random(), 1));
    assertEquals(EnterRefusal.NO_SUCH_ARTICLE, reason(() -> atTheFair(unknown)));
    var wrong = entry("ten");
    assertEquals(
        AddressRefusal.CODE_NOT_SO, reason(() -> enter.enter(wanted(cane, 1), wrong, OFFICE)));
    var nowhere = new Checkout.Customer("anna", null, customer("10115").address());
    var entry = new EnterOrder.Entry(OrderSource.FAIR, nowhere, "POST", null);
    assertEquals(
        AccountRefusal.NOT_AN_EMAIL, reason(() -> enter.enter(wanted(cane, 1), entry, OFFICE)));
  }

  @Test
  void a_manager_sells_what_her_own_cooperatives_make_and_sees_what_she_wrote_herself() {
    var cane = AProduct.readyInStock(4);
    var hers = manager(cane.product().cooperative());
    var number = enter.enter(wanted(cane, 1), entry("10115"), hers);
    assertTrue(waiting(hers).contains(number));
    var other = manager(new CooperativeRef("C-NOWHERE"));
    assertFalse(waiting(other).contains(number));
    assertEquals(
        EnterRefusal.NOT_YOURS_TO_SELL,
        reason(() -> enter.enter(wanted(cane, 1), entry("10115"), other)));
    var auditor = new Actor("S-2", Set.of(Role.AUDITOR), Set.of());
    assertEquals(
        ActorRefusal.NOT_YOUR_ROLE,
        reason(() -> enter.enter(wanted(cane, 1), entry("10115"), auditor)));
  }

  private Order atTheFair(Wanted wanted) {
    return orders.get(enter.enter(wanted, entry("10115"), OFFICE));
  }

  private List<OrderNumber> waiting(Actor actor) {
    return entered.waiting(actor, 10_000).stream().map(one -> one.order().number()).toList();
  }

  private static Wanted wanted(Variant variant, int pieces) {
    var key = BasketToken.random();
    return new Wanted(key, ChargeCurrency.USD, Map.of(variant.sku(), pieces));
  }

  private static EnterOrder.Entry entry(String postcode) {
    return new EnterOrder.Entry(OrderSource.FAIR, customer(postcode), "POST", null);
  }

  private static Checkout.Customer customer(String postcode) {
    var address = new Address("Anna Beispiel", "DE").at("Gasse 1", "").in(postcode, "Berlin", "");
    var email = UUID.randomUUID() + "@example.org";
    return new Checkout.Customer(email, null, address, Language.DE);
  }

  private static Actor manager(CooperativeRef cooperative) {
    return new Actor("S-" + UUID.randomUUID(), Set.of(Role.MANAGER), Set.of(cooperative));
  }

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static Enum<?> reason(Executable deed) {
    return assertThrows(Refused.class, deed).reason();
  }
}
