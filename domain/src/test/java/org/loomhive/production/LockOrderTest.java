package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.stock.StockKeeping;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** The order first, then its stock: who inspects and who ships never wait in a circle. */
class LockOrderTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private final Cooperative home = ACooperative.inMeghalaya();
  private final Variant shawl = AProduct.madeToOrder(home);

  @Test
  void an_inspection_waits_for_the_order_before_it_touches_the_stock() throws Exception {
    TestHouse.get(StockKeeping.class).receive(shawl.sku(), 1, "a first one");
    var order = AnOrder.paid(shawl).number();
    var work = received(order);
    CompletableFuture<Void> inspection;
    try (var shipping = connection()) {
      lock(shipping, "SELECT id FROM customer_order WHERE number = ? FOR UPDATE", order.value());
      inspection =
          CompletableFuture.runAsync(() -> AWorkOrder.judge(work, InspectionResult.ACCEPT, "fine"));
      waitUntilSomebodyWaitsForTheOrder(inspection);
      lock(
          shipping,
          "SELECT id FROM stock_item WHERE sku = ? FOR UPDATE NOWAIT",
          shawl.sku().value());
      shipping.commit();
    }
    inspection.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    assertEquals(2, TestHouse.get(StockKeeping.class).of(shawl.sku()).onHand());
  }

  private WorkOrder received(OrderNumber order) {
    AWorkOrder.recipeFor(shawl);
    TestHouse.get(MakeWorkOrders.class).make(order);
    var made = TestHouse.get(WorkOrders.class).forOrder(order).get(0);
    AWorkOrder.allocate(made, ALot.ofYarn(home.ref(), "1"), "0.315");
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    AWorkOrder.offered(AWorkOrder.again(made.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(made.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(made.number());
    TestHouse.get(ReportFinished.class).finished(made.number(), weaver);
    TestHouse.get(ReceiveWork.class).receive(made.number(), AWorkOrder.manager(made));
    return AWorkOrder.again(made.number());
  }

  private static Connection connection() throws SQLException {
    var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void lock(Connection by, String sql, String what) throws SQLException {
    try (var statement = by.prepareStatement(sql)) {
      statement.setString(1, what);
      statement.executeQuery().next();
    }
  }

  /** The threads of this house's own account are seen by it. */
  private static void waitUntilSomebodyWaitsForTheOrder(CompletableFuture<Void> inspection)
      throws SQLException {
    long last = System.nanoTime() + LONGEST.toNanos();
    try (var looking = connection();
        var seen =
            looking.prepareStatement(
                "SELECT COUNT(*) FROM information_schema.processlist"
                    + " WHERE info LIKE '%customer_order%FOR UPDATE%' AND id <> CONNECTION_ID()")) {
      while (!inspection.isDone() && System.nanoTime() < last) {
        var row = seen.executeQuery();
        row.next();
        if (row.getInt(1) > 0) return;
      }
    }
    throw new AssertionError("nobody waits for the order");
  }
}
