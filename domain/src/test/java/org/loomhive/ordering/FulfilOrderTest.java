package org.loomhive.ordering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.ordering.cancel.CancelLines;
import org.loomhive.ordering.confirmation.StatusLink;
import org.loomhive.payment.refund.Refund;
import org.loomhive.payment.refund.Refunds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;
import org.loomhive.workbench.TimeMachine;

class FulfilOrderTest {
  private static final Tracking POST = new Tracking("India Post", "EE123");
  private final Orders orders = TestHouse.get(Orders.class);
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
    AnOrder.send(order.number(), 2);
    assertEquals(OrderStatus.PARTLY_SHIPPED, now(order).status());
    assertEquals(Money.of("-120.00", "USD"), prepaid(order));
    makeTheShawl(order);
    AnOrder.send(order.number(), 1);
    assertEquals(OrderStatus.SHIPPED, now(order).status());
    assertTrue(prepaid(order).isZero());
    assertEquals(2, now(order).shipments().size());
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty());
  }

  @Test
  void sending_the_same_parcel_twice_is_once_and_another_is_refused() throws SQLException {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int parcel = AnOrder.pack(order.number(), 1);
    ship.ship(order.number(), parcel, POST, Actor.system());
    ship.ship(order.number(), parcel, POST, Actor.system());
    assertEquals(1, now(order).shipments().size());
    assertEquals(1, letters(order));
    var other = new Tracking("DHL", "1");
    assertEquals(
        OrderRefusal.PARCEL_LEFT,
        refusal(() -> ship.ship(order.number(), parcel, other, Actor.system())));
  }

  /** How often its buyer is to be told that a parcel left, and by which number she follows it. */
  private static int letters(Order order) throws SQLException {
    var query = "SELECT COUNT(*) FROM outbox_message WHERE payload LIKE ?";
    var told = "%India Post EE123%" + order.number() + "%order.sent%";
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var sql = connection.prepareStatement(query)) {
      sql.setString(1, told);
      var rows = sql.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void only_managers_who_see_the_cooperative_send() {
    var order = AnOrder.paid(AProduct.readyInStock(1));
    int parcel = AnOrder.pack(order.number(), 1);
    var stranger = new Actor("S-X", Set.of(Role.MANAGER), Set.of());
    assertThrows(NotFound.class, () -> ship.ship(order.number(), parcel, POST, stranger));
    var weaver = new Actor("M-X", Set.of(Role.MEMBER), Set.of());
    assertThrows(Refused.class, () -> ship.ship(order.number(), parcel, POST, weaver));
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
    var payment = TestHouse.get(PayOrder.class).start(late.number(), "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(last);
    AnOrder.settle(payment);
    assertTrue(now(late).isPaid());
    assertEquals(1, now(late).line(1).shortQuantity());
    assertEquals(OrderRefusal.STILL_SHORT, refusal(() -> AnOrder.pack(late.number(), 1)));
    stock.receive(last.sku(), 1, "made more");
    AnOrder.send(late.number(), 1);
    assertFalse(now(late).isShort());
  }

  @Test
  void who_paid_late_chooses_to_wait_or_to_have_her_money_back() {
    var last = AProduct.readyInStock(1);
    var late = AnOrder.placed(last, AProduct.madeToOrder());
    var payment = TestHouse.get(PayOrder.class).start(late.number(), "here", "/a", "/b");
    TimeMachine.travelTo(TimeMachine.now().plus(Duration.ofMinutes(70)));
    AnOrder.paid(last);
    AnOrder.settle(payment);
    var choose = TestHouse.get(CancelLines.class);
    choose.waitFor(late.number(), 1);
    choose.waitFor(late.number(), 1);
    assertTrue(now(late).line(1).isWaiting());
    assertEquals(OrderRefusal.NOTHING_MISSING, refusal(() -> choose.waitFor(late.number(), 2)));
    choose.shortLine(late.number(), 1);
    choose.shortLine(late.number(), 1);
    assertTrue(now(late).line(1).isCancelled());
    assertFalse(now(late).isCancelled(), "what there is comes all the same");
    var back = TestHouse.get(Refunds.class).of(late.number());
    assertEquals(List.of(Money.of("40.00", "USD")), back.stream().map(Refund::amount).toList());
    assertEquals(OrderRefusal.NOTHING_MISSING, refusal(() -> choose.shortLine(late.number(), 2)));
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

  private void makeTheShawl(Order order) {
    stock.receiveAllocated(order.line(1).sku(), 1, "made");
    note.note(order.number(), 1, MakingStage.CHECKED);
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
