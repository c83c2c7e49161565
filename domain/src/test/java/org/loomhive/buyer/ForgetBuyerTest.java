package org.loomhive.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AnAccount;
import org.loomhive.account.BuyerAccount;
import org.loomhive.account.Logins;
import org.loomhive.account.SignInBuyer;
import org.loomhive.account.passkey.Credential;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.buyer.data.EraseAccount;
import org.loomhive.buyer.data.ExportAccount;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.buyer.wish.WishOwner;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.language.Language;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.newsletter.JoinNewsletter;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.ExpireUnpaid;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.ordering.back.AskBack;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.ordering.basket.JoinBaskets;
import org.loomhive.ordering.business.OrderBusinesses;
import org.loomhive.ordering.business.SayBusiness;
import org.loomhive.ordering.erasure.ForgetBuyers;
import org.loomhive.ordering.erasure.Nobody;
import org.loomhive.ordering.later.DelayReason;
import org.loomhive.ordering.later.SayNewDay;
import org.loomhive.payment.FakeGateway;
import org.loomhive.payment.kept.KeepMethod;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class ForgetBuyerTest {
  private final Orders orders = TestHouse.get(Orders.class);
  private final KeepMethod kept = TestHouse.get(KeepMethod.class);
  private final FakeGateway gateway = TestHouse.get(FakeGateway.class);
  private final EraseAccount erase = TestHouse.get(EraseAccount.class);
  private final BuyerAccount account = ABuyer.confirmed();

  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
    gateway.isSilent(false);
  }

  @Test
  void her_way_to_pay_is_kept_only_when_she_wishes_so() {
    AnOrder.pay(ordered(AProduct.readyInStock(1)));
    assertNull(gateway.lastCustomer());
    kept.wish(account.ref());
    kept.wish(account.ref());
    AnOrder.pay(ordered(AProduct.readyInStock(1)));
    var customer = gateway.lastCustomer();
    assertEquals("4242", kept.shown(account.ref()).method().orElseThrow().lastDigits());
    AnOrder.pay(ordered(AProduct.readyInStock(1)));
    assertEquals(customer, gateway.lastCustomer());
  }

  @Test
  void what_a_silent_gateway_keeps_is_used_no_more_and_forgotten_later() {
    kept.wish(account.ref());
    AnOrder.pay(ordered(AProduct.readyInStock(1)));
    var customer = gateway.lastCustomer();
    gateway.isSilent(true);
    assertFalse(kept.shown(account.ref()).answered());
    kept.forget(account.ref());
    gateway.isSilent(false);
    assertFalse(gateway.hasForgotten(customer));
    assertEquals(Optional.empty(), kept.customer(account.ref(), account.email()));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    TestHouse.asAJob(() -> assertTrue(kept.forgetDue() > 0));
    assertTrue(gateway.hasForgotten(customer));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(11)));
    assertEquals(0, kept.forgetDue());
  }

  @Test
  void a_gateway_that_does_not_know_her_yet_and_is_silent_keeps_nobody_from_paying() {
    kept.wish(account.ref());
    gateway.isSilent(true);
    assertEquals(Optional.empty(), kept.customer(account.ref(), account.email()));
  }

  @Test
  void one_file_holds_all_that_is_kept_about_her() {
    var number = ordered(AProduct.readyInStock(1));
    AnOrder.pay(number);
    var first = orders.get(number).line(1).shipBy();
    var later = new SayNewDay.Wanted(number, Set.of(1), first.plusDays(3), DelayReason.HOLIDAY);
    TestHouse.get(SayNewDay.class).say(later, Actor.system());
    belongings();
    var reader = new AskBack.Reader(account.email(), Language.EN, account.email());
    TestHouse.get(AskBack.class).askCheaper(AProduct.readyInStock(1).sku(), "EUR", reader);
    TestHouse.get(JoinNewsletter.class).ask(account.email(), "de", "here");
    TestHouse.get(SignInBuyer.class).signIn(account.email(), AnAccount.PASSWORD);
    var file = TestHouse.get(ExportAccount.class).of(account.ref());
    assertEquals(account.email(), file.getString("email"));
    assertEquals("Gasse 7", file.getJsonArray("addresses").getJsonObject(0).getString("street"));
    assertEquals(1, file.getJsonArray("wishlist").size());
    assertEquals(1, file.getJsonArray("basket").getJsonObject(0).getInt("pieces"));
    var waited = file.getJsonArray("waitingFor").getJsonObject(0);
    assertEquals(Money.of("40.00", "EUR").toString(), waited.getString("costsLessThan"));
    var letters = file.getJsonArray("newsletter").getJsonObject(0);
    assertEquals("de", letters.getString("language"));
    assertEquals("", letters.getString("confirmedAt"));
    assertEquals("phone", file.getJsonArray("passkeys").getJsonObject(0).getString("called"));
    var signIn = file.getJsonArray("signIns").getJsonObject(0);
    assertEquals("LET_IN", signIn.getString("outcome"));
    var order = file.getJsonArray("orders").getJsonObject(0);
    assertEquals(number.value(), order.getString("number"));
    assertEquals("Gasse 1", order.getJsonObject("address").getString("street"));
    var line = order.getJsonArray("lines").getJsonObject(0);
    assertEquals(first.toString(), line.getString("promisedFirst"));
    assertEquals(first.plusDays(3).toString(), line.getString("leavesBy"));
    assertEquals(1, order.getJsonArray("payments").size());
  }

  /** Whoever types an address into a new account has not shown that it is hers. */
  @Test
  void what_somebody_asked_for_is_in_no_file_of_an_account_that_did_not_confirm_the_address() {
    var stranger = ABuyer.registered();
    TestHouse.get(JoinNewsletter.class).ask(stranger.email(), "en", "here");
    var file = TestHouse.get(ExportAccount.class).of(stranger.ref());
    assertTrue(file.getJsonArray("newsletter").isEmpty());
  }

  @Test
  void an_account_is_erased_by_its_owner_only_and_then_nothing_of_her_is_left_in_it() {
    belongings();
    kept.wish(account.ref());
    AnOrder.pay(ordered(AProduct.readyInStock(1)));
    var customer = gateway.lastCustomer();
    assertThrows(Refused.class, () -> erase.erase(account.ref(), "not her password"));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofSeconds(5)));
    assertEquals(1, erase.erase(account.ref(), AnAccount.PASSWORD));
    assertTrue(gateway.hasForgotten(customer));
    assertEquals(List.of(), TestHouse.get(BuyerAddresses.class).of(account.ref()));
    assertEquals(List.of(), TestHouse.get(Passkeys.class).of(account.ref()));
    assertTrue(TestHouse.get(Wishlists.class).of(account.ref()).isEmpty());
    assertEquals(List.of(), TestHouse.get(Baskets.class).linesOf(account.ref()));
    assertTrue(TestHouse.get(Logins.class).buyerByEmail(account.email()).isEmpty());
    assertTrue(TestHouse.get(Logins.class).sessionRound(account.ref()).isEmpty());
    assertThrows(
        Refused.class,
        () -> TestHouse.get(SignInBuyer.class).signIn(account.email(), AnAccount.PASSWORD));
    assertEquals(List.of(), orders.unclaimed(account.email()));
  }

  @Test
  void letters_forget_her_with_her_account_and_those_of_an_order_when_it_is_over()
      throws SQLException {
    var number = ordered(AProduct.readyInStock(1));
    AnOrder.pay(number);
    AnOrder.send(number, 1);
    erase.erase(account.ref(), AnAccount.PASSWORD);
    assertEquals(List.of(true), asked(), "with what she asked for");
    laterAllForgotten(Duration.ofDays(91));
    assertEquals(List.of(true, false), asked(), "what was kept since then");
  }

  @Test
  void who_never_proved_that_an_address_is_hers_has_nothing_of_it_forgotten() throws SQLException {
    var stranger = ABuyer.registered();
    erase.erase(stranger.ref(), AnAccount.PASSWORD);
    assertEquals(List.of(), asked(stranger.email()));
  }

  private List<Boolean> asked() throws SQLException {
    return asked(account.email());
  }

  /** What letters are asked to forget of an address; true when she herself is forgotten whole. */
  private static List<Boolean> asked(String email) throws SQLException {
    var query = "SELECT asked_for FROM forgotten_address WHERE email = ? ORDER BY id";
    var found = new ArrayList<Boolean>();
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var sql = connection.prepareStatement(query)) {
      sql.setString(1, email);
      var rows = sql.executeQuery();
      while (rows.next()) found.add(rows.getBoolean(1));
    }
    return found;
  }

  @Test
  void a_paid_order_keeps_her_name_for_the_books_and_loses_it_when_their_time_is_over() {
    var number = ordered(AProduct.readyInStock(1));
    AnOrder.pay(number);
    AnOrder.send(number, 1);
    var paid = orders.get(number);
    var total = paid.total();
    erase.erase(account.ref(), AnAccount.PASSWORD);
    assertTrue(now(paid).isOf(account.email()));
    assertEquals("Anna Beispiel", now(paid).address().receiver());
    laterAllForgotten(Duration.ofDays(91));
    assertTrue(Nobody.isReachedBy(now(paid)));
    assertFalse(now(paid).isOf(account.email()));
    assertEquals("Anna Beispiel", now(paid).address().receiver());
    laterAllForgotten(Duration.ofDays(7 * 365L));
    assertEquals("Anna Beispiel", now(paid).address().receiver());
    laterAllForgotten(Duration.ofDays(2 * 366L));
    assertEquals(List.of("-", "-", "-"), now(paid).address().lines());
    assertEquals("DE", now(paid).address().country());
    assertEquals(total, now(paid).total());
    assertEquals(List.of(), TestHouse.get(CheckBooks.class).unbalanced());
  }

  @Test
  void the_business_that_she_bought_for_is_in_her_file_and_leaves_with_her_address() {
    var basket = AnOrder.basketWith(AProduct.readyInStock(1));
    var said = new SayBusiness.Said("Weberei Muster", "DE 420430161", "DE");
    TestHouse.get(SayBusiness.class).say(basket, said, account.email());
    var number = ordered(basket);
    var file = TestHouse.get(ExportAccount.class).of(account.ref());
    var order = file.getJsonArray("orders").getJsonObject(0);
    var told = order.getJsonArray("business").getJsonObject(0);
    assertEquals("Weberei Muster", told.getString("name"));
    assertEquals("DE420430161", told.getString("taxNumber"));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    erase.erase(account.ref(), AnAccount.PASSWORD);
    var kept = TestHouse.get(OrderBusinesses.class).of(number).orElseThrow().buyer();
    assertEquals("-", kept.name());
    assertEquals("", kept.numberText());
    assertEquals("", kept.proof().reference() + kept.proof().toldName());
  }

  @Test
  void what_is_on_its_way_stays_reachable_and_what_nobody_paid_names_her_no_more() {
    var onItsWay = ordered(AProduct.madeToOrder());
    AnOrder.pay(onItsWay);
    var unpaid = ordered(AProduct.readyInStock(1));
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(66)));
    var expire = TestHouse.get(ExpireUnpaid.class);
    while (expire.all() > 0) continue;
    assertEquals(1, erase.erase(account.ref(), AnAccount.PASSWORD));
    assertTrue(Nobody.isReachedBy(orders.get(unpaid)));
    assertEquals("-", orders.get(unpaid).address().receiver());
    assertFalse(Nobody.isReachedBy(orders.get(onItsWay)));
    laterAllForgotten(Duration.ofDays(400));
    assertFalse(Nobody.isReachedBy(orders.get(onItsWay)));
  }

  private void belongings() {
    TestHouse.get(KeepAddress.class).keep(account.ref(), ABuyer.address("Gasse 7"));
    TestHouse.get(JoinBaskets.class)
        .join(AnOrder.basketWith(AProduct.madeToOrder()), account.ref());
    var owner = WishOwner.account(account.ref());
    TestHouse.get(WishFor.class).add(owner, AProduct.madeToOrder().sku());
    var id = account.email().getBytes();
    TestHouse.get(KeepPasskeys.class).add(account.ref(), new Credential(id, id, 0), "phone");
  }

  /** Signed in. */
  private OrderNumber ordered(Variant piece) {
    return ordered(AnOrder.basketWith(piece));
  }

  private OrderNumber ordered(BasketToken basket) {
    var customer = new Checkout.Customer(account.email(), account.ref(), ABuyer.address("Gasse 1"));
    var once = UUID.randomUUID().toString();
    return TestHouse.get(PlaceOrder.class)
        .place(new Checkout(basket, once, customer, "POST", null));
  }

  private Order now(Order order) {
    return orders.get(order.number());
  }

  private static void laterAllForgotten(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
    TestHouse.asAJob(() -> TestHouse.get(ForgetBuyers.class).all());
  }
}
