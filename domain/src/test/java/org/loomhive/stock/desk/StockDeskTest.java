package org.loomhive.stock.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.leaf.Leafing;
import org.loomhive.stock.CheckStock;
import org.loomhive.stock.Holds;
import org.loomhive.stock.StockKeeping;
import org.loomhive.stock.StockRefusal;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** What the office sees of a store and says of its pieces. */
class StockDeskTest {
  private final StockDesk desk = TestHouse.get(StockDesk.class);
  private final StockKeeping stock = TestHouse.get(StockKeeping.class);
  private final Holds holds = TestHouse.get(Holds.class);
  private final Variant cane = AProduct.readyInStock(5);
  private final Actor office = Actor.system();

  @Test
  void five_quantities_and_what_is_kept_back_stand_beside_each_piece() {
    holds.hold("ana" + cane.sku(), Map.of(cane.sku(), 1));
    holds.allocate("bea" + cane.sku(), Map.of(cane.sku(), 1));
    stock.comeBack(cane.sku(), 2, "returned");
    tell(StockDeed.BROKE, 1);
    desk.keepBack(cane.sku(), 1, office);
    var search = new Leafing(cane.sku().value(), "", 0, 10);
    var row = desk.rows(cane.product().cooperative(), search).get(0);
    assertEquals(1, desk.count(cane.product().cooperative(), search));
    assertEquals(
        List.of(4, 1, 1, 2, 1, 1),
        List.of(
            row.item().onHand(),
            row.item().allocated(),
            row.there().held(),
            row.item().inspection(),
            row.item().damaged(),
            row.item().safety()));
    assertEquals(1, row.there().free());
  }

  @Test
  void what_waits_to_be_looked_at_is_damaged_or_kept_back_is_sold_to_nobody() {
    stock.comeBack(cane.sku(), 3, "returned");
    tell(StockDeed.BROKE, 2);
    desk.keepBack(cane.sku(), 1, office);
    assertEquals(2, stock.of(cane.sku()).free());
    var three = Map.of(cane.sku(), 3);
    assertEquals(StockRefusal.SOLD_OUT, refusal(() -> holds.hold("ana" + cane.sku(), three)));
    assertEquals(Map.of(cane.sku(), 1), holds.allocate("bea" + cane.sku(), three));
  }

  @Test
  void who_holds_pieces_has_them_whatever_is_kept_back_afterwards() {
    var ana = "ana" + cane.sku();
    holds.hold(ana, Map.of(cane.sku(), 4));
    desk.keepBack(cane.sku(), 5, office);
    assertEquals(0, stock.of(cane.sku()).free());
    holds.hold(ana, Map.of(cane.sku(), 4));
    assertEquals(Map.of(), holds.allocate(ana, Map.of(cane.sku(), 4)));
  }

  @Test
  void damaged_pieces_are_mended_or_written_off_and_each_step_has_a_reason() {
    tell(StockDeed.BROKE, 3);
    tell(StockDeed.MENDED, 1);
    tell(StockDeed.WRITTEN_OFF, 2);
    var item = desk.find(cane.sku()).orElseThrow().item();
    assertEquals(List.of(3, 0), List.of(item.onHand(), item.damaged()));
    assertEquals(StockRefusal.NOT_SO_MANY_DAMAGED, refusal(() -> tell(StockDeed.WRITTEN_OFF, 1)));
    var silent = new StockDesk.Told(StockDeed.BROKE, 1, " ");
    assertEquals(StockRefusal.NEEDS_REASON, refusal(() -> desk.tell(cane.sku(), silent, office)));
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty());
  }

  @Test
  void what_belongs_to_an_order_does_not_break_and_what_did_not_come_back_is_not_accepted() {
    holds.allocate("ana" + cane.sku(), Map.of(cane.sku(), 4));
    assertEquals(StockRefusal.NOT_SO_MANY_FREE, refusal(() -> tell(StockDeed.BROKE, 2)));
    assertEquals(
        StockRefusal.NOT_SO_MANY_CAME_BACK, refusal(() -> stock.accept(cane.sku(), 1, "x")));
  }

  @Test
  void a_counter_that_tells_another_story_than_its_movements_is_found_and_put_right()
      throws SQLException {
    var check = TestHouse.get(CheckStock.class);
    stock.comeBack(cane.sku(), 1, "returned");
    set("inspection = 7, damaged = 2");
    var drift =
        check.drifts().stream()
            .filter(one -> one.sku().equals(cane.sku()))
            .findFirst()
            .orElseThrow();
    assertEquals(new CheckStock.Counters(5, 0, 7, 2), drift.counted());
    assertEquals(new CheckStock.Counters(5, 0, 1, 0), drift.moved());
    check.repair();
    assertEquals(1, desk.find(cane.sku()).orElseThrow().item().inspection());
    assertTrue(check.drifts().stream().noneMatch(one -> one.sku().equals(cane.sku())));
  }

  @Test
  void only_the_office_of_its_cooperative_says_anything_of_a_piece() {
    var told = new StockDesk.Told(StockDeed.BROKE, 1, "fell");
    var elsewhere = Set.of(new CooperativeRef("C-ELSEWHERE"));
    var stranger = new Actor("S-X", Set.of(Role.MANAGER), elsewhere);
    assertThrows(NotFound.class, () -> desk.tell(cane.sku(), told, stranger));
    assertThrows(NotFound.class, () -> desk.keepBack(cane.sku(), 1, stranger));
    var auditor = new Actor("S-A", Set.of(Role.AUDITOR), Set.of(cane.product().cooperative()));
    assertThrows(Refused.class, () -> desk.tell(cane.sku(), told, auditor));
  }

  private void tell(StockDeed what, int pieces) {
    desk.tell(cane.sku(), new StockDesk.Told(what, pieces, "test"), office);
  }

  private void set(String counters) throws SQLException {
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE stock_item SET %s WHERE sku = '%s'".formatted(counters, cane.sku()));
    }
  }

  private static Enum<?> refusal(Runnable deed) {
    return assertThrows(Refused.class, deed::run).reason();
  }
}
