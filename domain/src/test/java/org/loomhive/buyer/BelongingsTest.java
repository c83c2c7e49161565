package org.loomhive.buyer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.account.AccountRefusal;
import org.loomhive.account.AnAccount;
import org.loomhive.account.passkey.Credential;
import org.loomhive.account.passkey.KeepPasskeys;
import org.loomhive.account.passkey.Passkeys;
import org.loomhive.account.passkey.SignInByPasskey;
import org.loomhive.buyer.address.BuyerAddresses;
import org.loomhive.buyer.address.KeepAddress;
import org.loomhive.buyer.claim.ClaimOrders;
import org.loomhive.buyer.wish.SweepWishlists;
import org.loomhive.buyer.wish.Wish;
import org.loomhive.buyer.wish.WishFor;
import org.loomhive.buyer.wish.WishOwner;
import org.loomhive.buyer.wish.WishToken;
import org.loomhive.buyer.wish.Wishlist;
import org.loomhive.buyer.wish.Wishlists;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.BuyerRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Sku;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.Checkout;
import org.loomhive.ordering.Order;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.PlaceOrder;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class BelongingsTest {
  private final WishFor wish = TestHouse.get(WishFor.class);
  private final Wishlists lists = TestHouse.get(Wishlists.class);
  private final KeepAddress keep = TestHouse.get(KeepAddress.class);
  private final BuyerAddresses addresses = TestHouse.get(BuyerAddresses.class);
  private final Orders orders = TestHouse.get(Orders.class);

  @AfterEach
  void come_back() {
    TimeMachine.comeBack();
  }

  @Test
  void orders_of_a_guest_come_in_only_once_the_very_address_is_confirmed() {
    var account = ABuyer.registered();
    var claim = TestHouse.get(ClaimOrders.class);
    var hers = guestOrder(" " + account.email().toUpperCase());
    var of = guestOrder("not-" + account.email());
    assertEquals(0, claim.waiting(account.ref()));
    var no = assertThrows(Refused.class, () -> claim.claim(account.ref()));
    assertEquals(BuyerRefusal.NOT_CONFIRMED, no.reason());
    TestHouse.get(org.loomhive.buyer.door.ConfirmEmail.class)
        .confirm(TestHouse.get(Postbox.class).newest(account.email()));
    assertEquals(1, claim.waiting(account.ref()));
    assertEquals(1, claim.claim(account.ref()));
    assertEquals(0, claim.claim(account.ref()));
    assertEquals(Optional.of(account.ref()), orders.get(hers.number()).buyer());
    assertEquals(Optional.empty(), orders.get(of.number()).buyer());
  }

  @Test
  void an_order_of_another_account_stays_there() {
    var first = ABuyer.confirmed();
    var order = guestOrder(first.email());
    TestHouse.get(ClaimOrders.class).claim(first.ref());
    TestHouse.inTransaction(() -> orders.claim(first.email(), BuyerRef.random()));
    assertEquals(Optional.of(first.ref()), orders.get(order.number()).buyer());
  }

  @Test
  void the_address_that_was_used_last_comes_first_and_none_stands_twice() {
    var buyer = ABuyer.registered().ref();
    keep.keep(buyer, ABuyer.address("Gasse 1"));
    later(Duration.ofMinutes(1));
    keep.keep(buyer, ABuyer.address("Gasse 2"));
    later(Duration.ofMinutes(1));
    keep.keep(buyer, ABuyer.address("Gasse 1"));
    assertEquals(List.of("Gasse 1", "Gasse 2"), streets(buyer));
    var second = addresses.of(buyer).get(1).ref();
    var stranger = ABuyer.registered().ref();
    assertThrows(NotFound.class, () -> keep.forget(stranger, second));
    assertThrows(NotFound.class, () -> keep.change(stranger, second, ABuyer.address("Elsewhere")));
    keep.change(buyer, second, ABuyer.address("Gasse 3"));
    keep.forget(buyer, second);
    assertEquals(List.of("Gasse 1"), streets(buyer));
  }

  @Test
  void no_more_addresses_are_kept_than_anybody_looks_through() {
    var buyer = ABuyer.registered().ref();
    for (int i = 0; i < KeepAddress.MOST; i++) keep.keep(buyer, ABuyer.address("Gasse " + i));
    var no = assertThrows(Refused.class, () -> keep.keep(buyer, ABuyer.address("One more")));
    assertEquals(BuyerRefusal.TOO_MANY_ADDRESSES, no.reason());
  }

  @Test
  void wishes_of_a_visitor_come_to_her_account_and_none_stands_twice() {
    var cane = AProduct.readyInStock(1).sku();
    var shawl = AProduct.madeToOrder().sku();
    var buyer = ABuyer.registered().ref();
    wish.add(WishOwner.account(buyer), cane);
    var token = wish.begin();
    wish.add(WishOwner.key(token), shawl);
    wish.add(WishOwner.key(token), shawl);
    wish.add(WishOwner.key(token), cane);
    wish.bringTogether(token, buyer);
    wish.bringTogether(token, buyer);
    assertEquals(List.of(cane, shawl), wishes(WishOwner.account(buyer)));
    assertTrue(lists.find(WishOwner.key(token)).isEmpty());
    wish.remove(WishOwner.account(buyer), cane);
    assertEquals(List.of(shawl), wishes(WishOwner.account(buyer)));
  }

  @Test
  void a_shared_list_opens_by_its_key_until_the_key_is_ended() {
    var owner = WishOwner.account(ABuyer.registered().ref());
    wish.add(owner, AProduct.madeToOrder().sku());
    assertTrue(lists.find(owner).orElseThrow().shareKey().isEmpty());
    wish.share(owner);
    var key = lists.find(owner).orElseThrow().shareKey().orElseThrow();
    wish.share(owner);
    assertEquals(1, lists.shared(new WishToken(key)).orElseThrow().wishes().size());
    wish.unshare(owner);
    assertTrue(lists.shared(new WishToken(key)).isEmpty());
  }

  @Test
  void an_account_keeps_lists_with_names_beside_her_wishes_and_moves_pieces_between_them() {
    var cane = AProduct.readyInStock(1).sku();
    var buyer = ABuyer.registered().ref();
    var hers = WishOwner.account(buyer);
    wish.add(hers, cane);
    var autumn = hers.on(wish.beginNamed(buyer, " Autumn "));
    assertEquals(List.of("", "Autumn"), lists.of(buyer).stream().map(Wishlist::name).toList());
    wish.move(hers, cane, autumn.list());
    wish.move(hers, cane, autumn.list());
    assertEquals(List.of(), wishes(hers));
    assertEquals(List.of(cane), wishes(autumn));
    wish.share(autumn);
    assertTrue(lists.find(hers).orElseThrow().shareKey().isEmpty());
    wish.end(hers);
    wish.end(autumn);
    wish.end(autumn);
    assertEquals(List.of(""), lists.of(buyer).stream().map(Wishlist::name).toList());
    assertThrows(NotFound.class, () -> wish.add(autumn, cane));
  }

  @Test
  void a_list_of_one_account_is_none_of_another() {
    var cane = AProduct.readyInStock(1).sku();
    var list = wish.beginNamed(ABuyer.registered().ref(), "Autumn");
    var other = WishOwner.account(ABuyer.registered().ref());
    wish.add(other, cane);
    assertTrue(lists.find(other.on(list)).isEmpty());
    assertThrows(NotFound.class, () -> wish.move(other, cane, list));
    assertEquals(List.of(cane), wishes(other));
  }

  @Test
  void no_more_lists_are_kept_than_anybody_looks_through() {
    var buyer = ABuyer.registered().ref();
    for (int i = 0; i < WishFor.MOST_LISTS; i++) wish.beginNamed(buyer, "Range " + i);
    var no = assertThrows(Refused.class, () -> wish.beginNamed(buyer, "One more"));
    assertEquals(BuyerRefusal.TOO_MANY_LISTS, no.reason());
  }

  @Test
  void a_list_is_not_opened_by_what_opens_another() {
    var token = wish.begin();
    wish.add(WishOwner.key(token), AProduct.madeToOrder().sku());
    assertTrue(lists.shared(token).isEmpty());
    assertThrows(NotFound.class, () -> new WishToken("x"));
    assertThrows(NotFound.class, () -> wish.add(WishOwner.key(token), Sku.random()));
  }

  @Test
  void lists_without_account_that_nobody_touched_go_and_others_stay() {
    var sku = AProduct.madeToOrder().sku();
    var account = WishOwner.account(ABuyer.registered().ref());
    var old = WishOwner.key(wish.begin());
    wish.add(account, sku);
    wish.add(old, sku);
    later(Duration.ofDays(181));
    var fresh = WishOwner.key(wish.begin());
    wish.add(fresh, sku);
    TestHouse.asAJob(() -> assertTrue(TestHouse.get(SweepWishlists.class).all() > 0));
    assertTrue(lists.find(old).isEmpty());
    assertEquals(List.of(sku), wishes(account));
    assertEquals(List.of(sku), wishes(fresh));
  }

  @Test
  void a_passkey_lets_its_owner_in_and_a_copy_that_counts_behind_does_not() {
    var account = ABuyer.registered();
    var passkeys = TestHouse.get(KeepPasskeys.class);
    var door = TestHouse.get(SignInByPasskey.class);
    var id = AnAccount.newEmail().getBytes();
    passkeys.add(account.ref(), new Credential(id, id, 5), "  my\nphone ");
    assertEquals("my phone", TestHouse.get(Passkeys.class).of(account.ref()).get(0).called());
    assertEquals(account.ref(), door.signIn(new Credential(id, id, 6)).ref());
    assertThrows(Refused.class, () -> door.signIn(new Credential(id, id, 6)));
    assertThrows(Refused.class, () -> door.signIn(new Credential(id, id, 0)));
    var other = ABuyer.registered().ref();
    var no =
        assertThrows(
            Refused.class, () -> passkeys.add(other, new Credential(id, id, 0), "hers too"));
    assertEquals(AccountRefusal.PASSKEY_TAKEN, no.reason());
    var ref = TestHouse.get(Passkeys.class).of(account.ref()).get(0).ref();
    passkeys.remove(other, ref);
    assertFalse(TestHouse.get(Passkeys.class).of(account.ref()).isEmpty());
    passkeys.remove(account.ref(), ref);
    assertThrows(Refused.class, () -> door.signIn(new Credential(id, id, 7)));
  }

  /** Placed without sign-in. */
  private Order guestOrder(String email) {
    var basket = AnOrder.basketWith(AProduct.madeToOrder());
    var customer = new Checkout.Customer(email, null, ABuyer.address("Gasse 1"));
    var once = UUID.randomUUID().toString();
    var placed = new Checkout(basket, once, customer, "POST", null);
    return orders.get(TestHouse.get(PlaceOrder.class).place(placed));
  }

  private List<String> streets(BuyerRef buyer) {
    return addresses.of(buyer).stream().map(one -> one.address().street()).toList();
  }

  private List<Sku> wishes(WishOwner owner) {
    return lists.find(owner).orElseThrow().wishes().stream().map(Wish::sku).toList();
  }

  private static void later(Duration time) {
    TimeMachine.travelTo(TimeMachine.now().plus(time));
  }
}
