package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class FulfilOrderTest {
  private static final Tracking POST = new Tracking("India Post", "EE123");
  private final Orders orders = TestHouse.get(Orders.class);
  private static final int GRAMS = 450;
  private final PackLines pack = TestHouse.get(PackLines.class);
  private final ShipLines ship = TestHouse.get(ShipLines.class);
  private final NoteMakingStage note = TestHouse.get(NoteMakingStage.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @AfterEach
  void comeBack() {
    TimeMachine.comeBack();
  }

  @Test
  void each_parcel_earns_its_goods_and_the_first_one_the_delivery() {
    var order = AnOrder.paid();
    packAndShip(order, 2);
    assertEquals(OrderStatus.PARTLY_SHIPPED, now(order).status());
    assertEquals(Money.of("-120.00", "USD"), prepaid(order));
    makeTheShawl(order);
    packAndShip(order, 1);
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertTrue(prepaid(order).isZero());
    assertEquals(2, now(order).shipments().size());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void sending_the_same_parcel_twice_is_once_and_another_is_refused() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    packAndShip(order, 1);
    packAndShip(order, 1);
    assertEquals(1, now(order).shipments().size());
    var other = new Tracking("DHL", "1");
    var no =
        assertThrows(
            Refused.class, () -> ship.ship(order.number(), List.of(1), other, Actor.system()));
    assertEquals(OrderRefusal.PARCEL_LEFT, no.reason());
  }

  @Test
  void a_piece_is_not_packed_before_its_check_nor_an_order_before_it_is_paid() {
    var made = AnOrder.paid(AProduct.madeToOrder());
    assertEquals(OrderRefusal.NOT_CHECKED_YET, refusalOf(made));
    var unpaid = AnOrder.placed(AProduct.readyInStock(1));
    assertEquals(OrderRefusal.NOT_PAID, refusalOf(unpaid));
  }

  @Test
  void only_managers_who_see_the_cooperative_send() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var stranger = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> ship.ship(order.number(), List.of(1), POST, stranger));
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of());
    assertThrows(Refused.class, () -> ship.ship(order.number(), List.of(1), POST, weaver));
    assertThrows(NotFound.class, () -> pack.pack(order.number(), List.of(1), GRAMS, stranger));
    assertThrows(Refused.class, () -> pack.pack(order.number(), List.of(1), GRAMS, weaver));
  }

  @Test
  void nothing_is_neither_packed_nor_sent() {
    var order = AnOrder.paid();
    assertEquals(
        OrderRefusal.NOTHING_CHOSEN,
        refusal(() -> ship.ship(order.number(), List.of(), POST, Actor.system())));
    assertEquals(
        OrderRefusal.NOTHING_CHOSEN,
        refusal(() -> pack.pack(order.number(), List.of(), GRAMS, Actor.system())));
    assertEquals(
        OrderRefusal.NO_WEIGHT,
        refusal(() -> pack.pack(order.number(), List.of(2), 0, Actor.system())));
    assertTrue(now(order).shipments().isEmpty());
  }

  @Test
  void a_packed_parcel_is_seen_before_it_leaves_and_packing_it_again_is_once() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    var packed = now(order).line(1);
    assertTrue(packed.hasReached(MakingStage.PACKED));
    assertFalse(packed.isShipped());
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    assertEquals(
        packed.notedAt(MakingStage.PACKED), now(order).line(1).notedAt(MakingStage.PACKED));
    assertEquals(1, now(order).parcels().size());
    assertEquals(GRAMS, now(order).parcel(1).weightGrams());
  }

  @Test
  void what_was_not_packed_together_does_not_leave_together() {
    var order = AnOrder.paid(AProduct.readyInStock(1), AProduct.readyInStock(1));
    assertEquals(OrderRefusal.NOT_PACKED_SO, shipRefused(order, 1));
    pack.pack(order.number(), List.of(1, 2), GRAMS, Actor.system());
    assertEquals(OrderRefusal.NOT_PACKED_SO, shipRefused(order, 1));
    assertEquals(OrderRefusal.NOT_SO_MANY_LEFT, refusalOf(order));
    pack.open(order.number(), 1, Actor.system());
    assertFalse(now(order).line(1).isPacked());
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    assertEquals(OrderRefusal.NOT_PACKED_SO, shipRefused(order, 1, 2));
    pack.pack(order.number(), List.of(2), GRAMS, Actor.system());
    ship.ship(order.number(), List.of(1), POST, Actor.system());
    ship.ship(order.number(), List.of(2), POST, Actor.system());
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertEquals(OrderRefusal.ALREADY_SHIPPED, refusalOf(order, GRAMS + 1));
  }

  @Test
  void the_pieces_of_a_line_leave_in_two_parcels_and_each_earns_its_own() {
    var basket = AProduct.readyInStock(3);
    var order = AnOrder.paid(basket, basket, basket);
    assertEquals(3, order.line(1).quantity());
    pack.pack(order.number(), Map.of(1, 2), GRAMS, Actor.system());
    ship.ship(order.number(), 1, POST, Actor.system());
    assertEquals(OrderStatus.PARTLY_SHIPPED, now(order).status());
    assertEquals(1, now(order).line(1).unpacked());
    assertEquals(Money.of("-40.00", "USD"), prepaid(order));
    assertFalse(TestHouse.get(CheckPrepayments.class).differing().contains(order.number().value()));
    assertEquals(
        OrderRefusal.NOT_SO_MANY_LEFT,
        refusal(() -> pack.pack(order.number(), Map.of(1, 2), GRAMS + 1, Actor.system())));
    pack.pack(order.number(), Map.of(1, 1), GRAMS, Actor.system());
    ship.ship(order.number(), 2, POST, Actor.system());
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertTrue(prepaid(order).isZero());
    assertEquals(
        List.of(2, 1),
        now(order).shipments().stream().map(s -> s.piecesOf(now(order).line(1))).toList());
  }

  @Test
  void a_parcel_that_left_is_not_opened_and_an_opened_one_does_not_leave() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    pack.open(order.number(), 1, Actor.system());
    assertEquals(OrderRefusal.NO_SUCH_PARCEL, refusal(() -> send(order, 1, POST)));
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    send(order, 2, POST);
    assertEquals(
        OrderRefusal.PARCEL_LEFT, refusal(() -> pack.open(order.number(), 2, Actor.system())));
    assertTrue(now(order).line(1).isShipped());
  }

  @Test
  void a_mistyped_postal_number_is_found_by_its_check_digit() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    pack.pack(order.number(), List.of(1), GRAMS, Actor.system());
    var slip = new Tracking("India Post", "RR123456784IN");
    assertEquals(DeliveryRefusal.MISTYPED_POSTAL_NUMBER, refusal(() -> send(order, 1, slip)));
    send(order, 1, new Tracking("India Post", "RR123456785IN"));
    assertTrue(now(order).line(1).isShipped());
  }

  private void send(Order order, int parcel, Tracking how) {
    ship.ship(order.number(), parcel, how, Actor.system());
  }

  @Test
  void a_stage_noted_twice_or_late_changes_nothing() {
    var number = AnOrder.paid(AProduct.madeToOrder()).number();
    note.note(number, 1, MakingStage.IN_MAKING);
    var first = orders.get(number).line(1).notedAt(MakingStage.IN_MAKING);
    note.note(number, 1, MakingStage.IN_MAKING);
    note.note(number, 1, MakingStage.MATERIAL_GIVEN);
    var line = orders.get(number).line(1);
    assertEquals(first, line.notedAt(MakingStage.IN_MAKING));
    assertTrue(line.notedAt(MakingStage.MATERIAL_GIVEN).isEmpty());
    assertTrue(line.hasReached(MakingStage.MATERIAL_GIVEN));
    assertFalse(line.hasReached(MakingStage.CHECKED));
    assertEquals(OrderStatus.IN_WORK, orders.get(number).status());
  }

  @Test
  void a_late_payment_takes_what_is_left_and_says_what_is_short() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.placed(last);
    var payment = TestHouse.get(PayOrder.class).start(late.number(), "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(last);
    AnOrder.settle(payment);
    assertTrue(now(late).isPaid());
    assertEquals(1, now(late).line(1).shortQuantity());
    assertEquals(OrderRefusal.STILL_SHORT, refusalOf(late));
    stock.receive(last.sku(), 1, "made more");
    packAndShip(late, 1);
    assertFalse(now(late).isShort());
  }

  @Test
  void what_is_prepaid_agrees_with_the_journal_and_a_stray_entry_is_found() {
    var check = TestHouse.get(CheckPrepayments.class);
    var paid = AnOrder.paid();
    var shipped = AnOrder.shipped();
    assertFalse(check.differing().contains(paid.number().value()));
    assertFalse(check.differing().contains(shipped.number().value()));
    var stray = Money.of("1.00", "USD");
    journal.post(
        org.loomhive.ledger.JournalEntry.about(
                "test", paid.number().value(), java.time.LocalDate.of(2026, 3, 2))
            .debit(Account.CUSTOMER_PREPAYMENTS, paid.number(), stray)
            .credit(Account.BANK, stray));
    assertTrue(check.differing().contains(paid.number().value()));
  }

  @Test
  void a_signed_link_opens_one_order_only() {
    var link = new StatusLink("a test key of good length");
    var number = AnOrder.placed(AProduct.madeToOrder()).number();
    assertTrue(link.isSigned(number, link.sign(number)));
    assertFalse(link.isSigned(org.loomhive.kernel.OrderNumber.random(), link.sign(number)));
    assertFalse(link.isSigned(number, null));
    assertFalse(new StatusLink("another key of length").isSigned(number, link.sign(number)));
  }

  private void packAndShip(Order order, Integer... lines) {
    pack.pack(order.number(), List.of(lines), GRAMS, Actor.system());
    ship.ship(order.number(), List.of(lines), POST, Actor.system());
  }

  private void makeTheShawl(Order order) {
    stock.receiveAllocated(order.line(1).sku(), 1, "made");
    note.note(order.number(), 1, MakingStage.CHECKED);
  }

  private Enum<?> refusalOf(Order order) {
    return refusalOf(order, GRAMS);
  }

  private Enum<?> refusalOf(Order order, int grams) {
    return refusal(() -> pack.pack(order.number(), List.of(1), grams, Actor.system()));
  }

  private Enum<?> shipRefused(Order order, Integer... lines) {
    return refusal(() -> ship.ship(order.number(), List.of(lines), POST, Actor.system()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }

  private Order now(Order order) {
    return orders.get(order.number());
  }

  private Money prepaid(Order order) {
    return journal.balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }
}
