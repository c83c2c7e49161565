package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.delivery.DeliveryRefusal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.desk.OrderDesk;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.TestHouse;

class PackParcelsTest {
  private static final Tracking POST = new Tracking("India Post", "EE123");
  private static final int GRAMS = 450;

  private final Orders orders = TestHouse.get(Orders.class);
  private final PackLines pack = TestHouse.get(PackLines.class);
  private final ShipLines ship = TestHouse.get(ShipLines.class);

  @Test
  void a_piece_is_not_packed_before_its_check_nor_an_order_before_it_is_paid() {
    var made = AnOrder.paid(AProduct.madeToOrder());
    assertEquals(OrderRefusal.NOT_CHECKED_YET, refused(made, 1, Map.of(1, 1)));
    var unpaid = AnOrder.placed(AProduct.readyInStock(1));
    assertEquals(OrderRefusal.NOT_PAID, refused(unpaid, 1, Map.of(1, 1)));
  }

  @Test
  void an_empty_parcel_is_not_packed_nor_one_that_nobody_weighed() {
    var order = AnOrder.paid();
    assertEquals(OrderRefusal.NOTHING_CHOSEN, refused(order, 1, Map.of()));
    assertEquals(OrderRefusal.NOTHING_CHOSEN, refused(order, 1, Map.of(2, 0)));
    var weightless = new Packing.ToPack(1, Map.of(2, 1), 0);
    assertEquals(
        OrderRefusal.NO_WEIGHT,
        refusal(() -> pack.pack(order.number(), weightless, Actor.system())));
    assertTrue(now(order).parcels().isEmpty());
  }

  @Test
  void only_managers_who_see_the_cooperative_pack_and_open() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    var what = new Packing.ToPack(1, Map.of(1, 1), GRAMS);
    var stranger = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of());
    assertThrows(NotFound.class, () -> pack.pack(order.number(), what, stranger));
    assertThrows(Refused.class, () -> pack.pack(order.number(), what, weaver));
    pack(order, 1, Map.of(1, 1));
    assertThrows(NotFound.class, () -> pack.open(order.number(), 1, stranger));
    assertThrows(Refused.class, () -> pack.open(order.number(), 1, weaver));
  }

  @Test
  void a_packed_parcel_is_seen_before_it_leaves_and_packing_it_again_is_once() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    pack(order, 1, Map.of(1, 1));
    var packed = now(order).line(1);
    assertTrue(packed.hasReached(MakingStage.PACKED));
    assertFalse(packed.isShipped());
    pack(order, 1, Map.of(1, 1));
    assertEquals(
        packed.notedAt(MakingStage.PACKED), now(order).line(1).notedAt(MakingStage.PACKED));
    assertEquals(1, now(order).parcels().size());
    assertEquals(GRAMS, now(order).parcel(1).weightGrams());
  }

  @Test
  void who_did_not_see_the_parcel_of_another_does_not_pack_the_same_pieces_again() {
    var basket = AProduct.readyInStock(4);
    var order = AnOrder.paid(basket, basket, basket, basket);
    assertEquals(1, pack(order, 1, Map.of(1, 2)));
    assertEquals(1, pack(order, 1, Map.of(1, 2)));
    assertEquals(OrderRefusal.PACKED_MEANWHILE, refused(order, 1, Map.of(1, 1)));
    assertEquals(2, pack(order, 2, Map.of(1, 2)));
    assertEquals(0, now(order).line(1).unpacked());
  }

  @Test
  void two_cooperatives_pack_their_pieces_without_waiting_for_each_other() {
    var order = AnOrder.paid(AProduct.readyInStock(1), AProduct.readyInStock(1));
    assertEquals(1, pack(order, 1, Map.of(1, 1)));
    assertEquals(2, pack(order, 1, Map.of(2, 1)));
  }

  @Test
  void the_pieces_of_a_line_leave_in_two_parcels_and_each_earns_its_own() {
    var basket = AProduct.readyInStock(3);
    var order = AnOrder.paid(basket, basket, basket);
    assertEquals(3, order.line(1).quantity());
    send(order, pack(order, 1, Map.of(1, 2)), POST);
    assertEquals(OrderStatus.PARTLY_SHIPPED, now(order).status());
    assertEquals(2, now(order).line(1).shippedPieces());
    assertEquals(1, now(order).line(1).unpacked());
    assertEquals(Money.of("-40.00", "USD"), prepaid(order));
    assertAgreesWithTheJournal(order);
    assertEquals(OrderRefusal.NOT_SO_MANY_LEFT, refused(order, 2, Map.of(1, 2)));
    send(order, pack(order, 2, Map.of(1, 1)), POST);
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertTrue(prepaid(order).isZero());
    assertAgreesWithTheJournal(order);
    assertEquals(
        List.of(2, 1),
        now(order).shipments().stream().map(s -> s.piecesOf(now(order).line(1))).toList());
    assertEquals(OrderRefusal.ALREADY_SHIPPED, refused(order, 3, Map.of(1, 1)));
  }

  @Test
  void pieces_that_passed_their_check_leave_before_the_others_are_made() {
    var shawl = AProduct.madeToOrder();
    var order = AnOrder.paid(shawl, shawl, shawl);
    var stages = TestHouse.get(NoteMakingStage.class);
    TestHouse.get(StockKeeping.class).receiveAllocated(shawl.sku(), 3, "made");
    stages.checked(order.number(), 1, 2);
    assertFalse(now(order).line(1).hasReached(MakingStage.CHECKED));
    assertEquals(OrderRefusal.NOT_CHECKED_YET, refused(order, 1, Map.of(1, 3)));
    assertTrue(isToShip(order));
    send(order, pack(order, 1, Map.of(1, 2)), POST);
    assertFalse(isToShip(order));
    assertEquals(0, now(order).line(1).packable());
    stages.checked(order.number(), 1, 3);
    assertTrue(isToShip(order));
    assertTrue(now(order).line(1).hasReached(MakingStage.CHECKED));
    send(order, pack(order, 2, Map.of(1, 1)), POST);
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertTrue(prepaid(order).isZero());
  }

  @Test
  void a_parcel_that_left_is_not_opened_and_an_opened_one_does_not_leave() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    pack(order, 1, Map.of(1, 1));
    pack.open(order.number(), 1, Actor.system());
    assertEquals(1, now(order).line(1).unpacked());
    assertEquals(OrderRefusal.NO_SUCH_PARCEL, refusal(() -> send(order, 1, POST)));
    send(order, pack(order, 2, Map.of(1, 1)), POST);
    assertEquals(
        OrderRefusal.PARCEL_LEFT, refusal(() -> pack.open(order.number(), 2, Actor.system())));
    assertTrue(now(order).line(1).isShipped());
  }

  @Test
  void a_mistyped_postal_number_is_found_by_its_check_digit() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int parcel = pack(order, 1, Map.of(1, 1));
    var slip = new Tracking("India Post", "RR123456784IN");
    assertEquals(DeliveryRefusal.MISTYPED_POSTAL_NUMBER, refusal(() -> send(order, parcel, slip)));
    send(order, parcel, new Tracking("India Post", "RR123456785IN"));
    assertTrue(now(order).line(1).isShipped());
  }

  private int pack(Order order, int parcel, Map<Integer, Integer> pieces) {
    return pack.pack(order.number(), new Packing.ToPack(parcel, pieces, GRAMS), Actor.system());
  }

  private Enum<?> refused(Order order, int parcel, Map<Integer, Integer> pieces) {
    return refusal(() -> pack(order, parcel, pieces));
  }

  private void send(Order order, int parcel, Tracking how) {
    ship.ship(order.number(), parcel, how, Actor.system());
  }

  private static boolean isToShip(Order order) {
    var maker = new Actor("S-1", Set.of(Role.MANAGER), Set.of(order.line(1).cooperative()));
    return TestHouse.get(OrderDesk.class).seenBy(maker, OrderDesk.Pile.TO_SHIP, 0, 1000).stream()
        .anyMatch(one -> one.number().equals(order.number()));
  }

  private static void assertAgreesWithTheJournal(Order order) {
    var differing = TestHouse.get(CheckPrepayments.class).differing();
    assertFalse(differing.contains(order.number().value()));
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }

  private Order now(Order order) {
    return orders.get(order.number());
  }

  private static Money prepaid(Order order) {
    return TestHouse.get(Journal.class)
        .balance(Account.CUSTOMER_PREPAYMENTS, order.number(), "USD");
  }
}
