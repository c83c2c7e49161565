package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.CheckBooks;
import org.loomhive.ledger.Journal;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.LotAccount;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.ordering.OrderLine;
import org.loomhive.ordering.Orders;
import org.loomhive.ordering.books.CheckPrepayments;
import org.loomhive.production.AMonth.Deed;
import org.loomhive.production.AMonth.Step;
import org.loomhive.stock.CheckStock;
import org.loomhive.workbench.TestHouse;

/**
 * Whatever a month brings, every account of material balances in the database, to the gram, and so
 * does what buyers paid for.
 */
class MonthOfMaterialTest {
  /** Rooms that may say no to a step. */
  private static final Pattern ROOMS =
      Pattern.compile("org\\.loomhive\\.(material|production|ordering|stock)\\b.*");

  private static final Set<Deed> TOUCH_ORDERS =
      EnumSet.of(Deed.BUY, Deed.INSPECT, Deed.LOOK_AGAIN, Deed.PACK, Deed.OPEN_PARCEL, Deed.SHIP);

  /** Through the store goes what moves from one work to another. */
  private static final Set<Place> NEVER_BELOW_NOTHING =
      EnumSet.complementOf(EnumSet.of(Place.SUPPLIER, Place.STORE));

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void every_account_always_balances(@ForAll("steps") List<Step> steps) {
    var inStockBefore = balance(Account.MATERIAL_STOCK);
    var differingBefore = TestHouse.get(CheckPrepayments.class).differing();
    var month = new AMonth();
    for (Step step : steps) {
      attempt(month, step);
      for (WorkOrderNumber work : month.works)
        for (MaterialAccount account : TestHouse.get(MaterialAccounts.class).of(work))
          assertBalances(account, step + " of " + steps);
      if (TOUCH_ORDERS.contains(step.deed())) assertTrade(differingBefore, step + " of " + steps);
    }
    month.works.forEach(work -> assertPiecesAndPlaces(work, steps));
    assertNothingVanishedOrDoubled(month, steps);
    var inStock = balance(Account.MATERIAL_STOCK).minus(inStockBefore);
    assertEquals(inStock, worthOf(month), () -> "money of " + steps);
    assertTrue(TestHouse.get(CheckMaterial.class).unbalanced().isEmpty(), steps::toString);
    assertTrue(TestHouse.get(CheckBooks.class).unbalanced().isEmpty(), steps::toString);
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty(), steps::toString);
  }

  /** What is tried at random above can be done, too. */
  @Test
  void what_was_ordered_is_planned_offered_made_and_sent() {
    var month = new AMonth();
    int bought = 3; // the place of the work for two shawls, behind the three that are there
    for (Deed deed : List.of(Deed.BUY, Deed.PLAN, Deed.OFFER, Deed.ISSUE, Deed.RECEIVE))
      month.take(new Step(deed, bought, 1));
    month.take(new Step(Deed.INSPECT, bought + 12, 1));
    for (Deed deed : List.of(Deed.PACK, Deed.SHIP)) month.take(new Step(deed, 0, 1));
    var order = AWorkOrder.again(month.works.get(bought)).orderNumber().orElseThrow();
    var lines = TestHouse.get(Orders.class).get(order).lines();
    assertEquals(List.of(2, 1), lines.stream().map(OrderLine::shippedPieces).toList());
  }

  /** A refused step changes nothing. */
  private static void attempt(AMonth month, Step step) {
    try {
      month.take(step);
    } catch (Refused no) {
      var room = no.reason().getDeclaringClass().getPackageName();
      assertTrue(ROOMS.matcher(room).matches(), () -> step + ": " + no.reason());
    }
  }

  /** What buyers paid for is on its way to them or owed to them, and stock is what was moved. */
  private static void assertTrade(List<String> differingBefore, String when) {
    assertEquals(differingBefore, TestHouse.get(CheckPrepayments.class).differing(), when);
    assertTrue(TestHouse.get(CheckStock.class).drifts().isEmpty(), when);
  }

  /**
   * Issued = used + in rejected and rework + lost as usual and not + back + scrap + held + moved.
   */
  private static void assertBalances(MaterialAccount account, String when) {
    assertEquals(account.issued(), account.accountedFor(), when);
    for (Quantity part :
        List.of(
            account.used(),
            account.rejectedOrRework(),
            account.waiting(),
            account.usualLoss(),
            account.unusualLoss(),
            account.returned(),
            account.scrap(),
            account.held())) assertFalse(part.isNegative(), when);
  }

  private static void assertPiecesAndPlaces(WorkOrderNumber number, List<Step> steps) {
    var work = AWorkOrder.again(number);
    var count = work.count();
    int pieces = work.toCome() + count.here() + count.passed() + count.rejected();
    assertEquals(work.pieces(), pieces, steps::toString);
    for (Holding held : TestHouse.get(Holdings.class).forWork(number))
      for (Place place : NEVER_BELOW_NOTHING)
        assertFalse(held.account().at(place).isNegative(), () -> place + " of " + steps);
  }

  /** All that came is somewhere; what went to the other store is a lot of that store. */
  private static void assertNothingVanishedOrDoubled(AMonth month, List<Step> steps) {
    var all = Quantity.zero(Unit.KILOGRAM);
    for (MaterialLot lot : month.lots()) {
      var account = account(lot);
      for (Place place : EnumSet.complementOf(EnumSet.of(Place.SUPPLIER, Place.COUNTED)))
        assertFalse(account.at(place).isNegative(), () -> place + " of " + steps);
      for (Place place : EnumSet.complementOf(EnumSet.of(Place.SUPPLIER, Place.ELSEWHERE)))
        all = all.plus(account.at(place));
    }
    assertEquals(Quantity.of(month.came, Unit.KILOGRAM), all, steps::toString);
  }

  /** What the unused part of every lot cost. */
  private static Money worthOf(AMonth month) {
    var left = Money.zero("INR");
    for (MaterialLot lot : month.lots()) {
      var account = account(lot);
      var usedUp = account.usedUp();
      left = left.plus(lot.costOf(lot.received().minus(usedUp), usedUp));
    }
    return left;
  }

  private static Money balance(Account account) {
    return TestHouse.get(Journal.class).balance(account, "INR");
  }

  private static LotAccount account(MaterialLot lot) {
    return TestHouse.get(MaterialLots.class).account(lot);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(0, 59),
            Arbitraries.integers().between(1, 700))
        .as(Step::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(50);
  }
}
