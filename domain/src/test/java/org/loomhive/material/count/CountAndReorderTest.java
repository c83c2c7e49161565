package org.loomhive.material.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.purchase.APurchase;
import org.loomhive.membership.ACooperative;
import org.loomhive.workbench.TestHouse;

class CountAndReorderTest {
  private final CooperativeRef store = ACooperative.inMeghalaya().ref();
  private final Actor manager = ALot.manager(store);
  private final CountLot count = TestHouse.get(CountLot.class);
  private final LotNumber lot = ALot.ofYarn(store, "5");

  @Test
  void the_book_says_what_was_found_and_the_difference_has_its_cost() {
    var before = TestHouse.get(Journal.class).balance(Account.MATERIAL_COUNTED, "INR");
    count.count(found("5", "4.8"), manager);
    assertEquals(kilograms("4.8"), account().inStore());
    var after = TestHouse.get(Journal.class).balance(Account.MATERIAL_COUNTED, "INR");
    assertEquals(Money.of("180.00", "INR"), after.minus(before));
    assertEquals(kilograms("-0.2"), count.of(lot).get(0).variance());
  }

  @Test
  void more_than_came_can_be_found() {
    count.count(found("5", "5.5"), manager);
    assertEquals(kilograms("5.5"), account().inStore());
    assertEquals(kilograms("5"), account().received());
  }

  @Test
  void a_count_that_agrees_moves_nothing_and_is_kept() {
    count.count(new CountLot.Found(lot, kilograms("5"), kilograms("5"), ""), manager);
    assertEquals(1, count.of(lot).size());
    assertTrue(count.of(lot).get(0).variance().isZero());
  }

  @Test
  void a_difference_needs_a_reason_and_a_count_that_is_overtaken_is_taken_again() {
    assertRefused(
        CountRefusal.WHY_DIFFERENT,
        () -> count.count(new CountLot.Found(lot, kilograms("5"), kilograms("4"), ""), manager));
    count.count(found("5", "4"), manager);
    var no = assertThrows(Refused.class, () -> count.count(found("5", "3"), manager));
    assertEquals(CountRefusal.MOVED_MEANWHILE, no.reason());
    assertEquals(List.of(lot, kilograms("5"), kilograms("4")), no.arguments());
  }

  @Test
  void what_is_set_aside_for_work_is_not_counted_away() {
    var work = WorkOrderNumber.random();
    TestHouse.get(IssueMaterial.class).setAside(lot, kilograms("4"), work, manager);
    assertRefused(CountRefusal.MISSING_IS_SET_ASIDE, () -> count.count(found("5", "3"), manager));
    assertEquals(kilograms("5"), account().inStore());
  }

  @Test
  void others_find_no_lot_to_count() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> count.count(found("5", "4"), stranger));
  }

  @Test
  void what_is_below_its_point_stands_on_the_board_with_what_to_order() {
    set("8", "10");
    var row = TestHouse.get(ReorderBoard.class).of(store).get(0);
    assertTrue(row.isBelow());
    assertEquals(kilograms("5"), row.free());
    assertEquals(kilograms("10"), row.suggestion());
    set("20", "10");
    assertEquals(kilograms("15"), TestHouse.get(ReorderBoard.class).of(store).get(0).suggestion());
  }

  @Test
  void what_is_ordered_already_is_not_suggested_again() {
    set("8", "10");
    APurchase.ofYarn(store, "4");
    var row = TestHouse.get(ReorderBoard.class).of(store).get(0);
    assertEquals(kilograms("4"), row.coming());
    assertFalse(row.isBelow());
  }

  @Test
  void bundles_are_reckoned_by_those_that_came_last_or_named_apart() {
    set("8", "10");
    APurchase.of(store, Quantity.of(new BigDecimal(2), Unit.CONE), Money.of("10", "INR"));
    var row = TestHouse.get(ReorderBoard.class).of(store).get(0);
    assertEquals(List.of(Quantity.of(2, Unit.CONE)), row.comingOtherwise());
  }

  @Test
  void a_point_of_another_store_cannot_be_set() {
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(
        NotFound.class,
        () ->
            TestHouse.get(ReorderPoints.class)
                .set(store, ALot.yarn().code(), kilograms("1"), kilograms("1"), stranger));
  }

  private void set(String least, String lotSize) {
    TestHouse.get(ReorderPoints.class)
        .set(store, ALot.yarn().code(), kilograms(least), kilograms(lotSize), manager);
  }

  private CountLot.Found found(String book, String counted) {
    return new CountLot.Found(lot, kilograms(book), kilograms(counted), "Mice in the store");
  }

  private LotAccount account() {
    var lots = TestHouse.get(MaterialLots.class);
    return lots.account(lots.get(lot, manager));
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(Enum<?> why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
