package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.NewReceipt.Weighed;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.workbench.TestHouse;

/** Whatever a month brings, the account of its material balances, in the database, to the gram. */
class MonthOfMaterialTest {
  private static WorkOrder other;

  /** What may happen to work of six shawls with two lots. */
  enum Deed {
    RECEIVE,
    RECEIVE_WEIGHED,
    INSPECT,
    LOOK_AGAIN,
    ISSUE_MORE,
    RETURN,
    LOSE,
    SCRAP,
    KEEP_FOR_OTHER,
    CLOSE
  }

  /** Numbers stand for pieces, results and grams as the deed needs them. */
  record Step(Deed deed, int number, int grams) {}

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void the_account_always_balances(@ForAll("steps") List<Step> steps) {
    var work = AWorkOrder.acceptedOf(6);
    for (Step step : steps) {
      attempt(step, work);
      account(work).forEach(one -> assertTrue(one.isBalanced(), () -> step + " of " + steps));
    }
    var now = AWorkOrder.again(work.number());
    var count = now.count();
    assertEquals(6, now.toCome() + count.here() + count.passed() + count.rejected());
    for (Holding held : lots(work))
      for (Place place : EnumSet.complementOf(EnumSet.of(Place.SUPPLIER, Place.STORE)))
        assertFalse(held.account().at(place).isNegative(), () -> place + " of " + steps);
    lots(work).forEach(held -> assertStockIsWhatIsLeft(held.lot(), work));
    assertTrue(TestHouse.get(CheckMaterial.class).unbalanced().isEmpty(), steps::toString);
  }

  /** What the books have of a lot is what its unused part cost. */
  private static void assertStockIsWhatIsLeft(LotNumber number, WorkOrder work) {
    var lots = TestHouse.get(MaterialLots.class);
    var lot = lots.get(number, AWorkOrder.manager(work));
    var usedUp = lots.account(lot).usedUp();
    var journal = TestHouse.get(Journal.class);
    var gone =
        TestHouse.get(MaterialMovements.class).of(number, 500).stream()
            .flatMap(
                move ->
                    List.of("used", "lost").stream()
                        .map(kind -> "material." + kind + ":" + number + "." + move.number()))
            .flatMap(key -> journal.find(key).stream())
            .flatMap(entry -> entry.lines().stream())
            .filter(line -> line.account() == Account.MATERIAL_STOCK)
            .map(line -> line.amount().negated())
            .reduce(Money.zero("INR"), Money::plus);
    assertEquals(lot.costOf(usedUp, Quantity.zero(Unit.KILOGRAM)), gone);
  }

  private static void attempt(Step step, WorkOrder work) {
    try {
      take(step, work);
    } catch (Refused no) {
      assertTrue(no.key().startsWith("Material") || no.key().startsWith("Production"), no.key());
    }
  }

  private static void take(Step step, WorkOrder work) {
    var manager = AWorkOrder.manager(work);
    var grams = Quantity.of(BigDecimal.valueOf(step.grams(), 3), Unit.KILOGRAM);
    var hers = lots(work).get(step.number() % lots(work).size()).key();
    var useUp = TestHouse.get(UseUpMaterial.class);
    var returns = TestHouse.get(ReturnMaterial.class);
    switch (step.deed()) {
      case RECEIVE -> receive(NewReceipt.of(work.number(), step.number()), manager);
      case RECEIVE_WEIGHED -> receive(weighed(step, work, grams, hers), manager);
      case INSPECT -> inspect(step, work, manager);
      case LOOK_AGAIN -> lookAgain(work, manager);
      case ISSUE_MORE -> issueMore(work, grams, manager);
      case RETURN -> returns.giveBack(hers, grams, manager);
      case LOSE -> useUp.loseInMaking(hers, grams, new Loss(LossReason.MOULD, ""), manager);
      case SCRAP -> scrap(hers, grams, manager);
      case KEEP_FOR_OTHER -> returns.keepFor(otherWork(), hers, grams, manager);
      case CLOSE -> TestHouse.get(CloseAccount.class).close(work.number(), manager);
    }
  }

  private static NewReceipt weighed(Step step, WorkOrder work, Quantity grams, Holding.Key hers) {
    var figure = new Weighed(grams, Quantity.of("0.007", Unit.KILOGRAM));
    return NewReceipt.of(work.number(), step.number()).using(java.util.Map.of(hers.lot(), figure));
  }

  private static void receive(NewReceipt came, Actor manager) {
    TestHouse.get(ReceivePieces.class).receive(came, manager);
  }

  /** The first piece comes to one result and the others to the next. */
  private static void inspect(Step step, WorkOrder work, Actor manager) {
    for (Receipt receipt : TestHouse.get(Receipts.class).waiting(work)) {
      var results = InspectionResult.values();
      var verdict = Verdict.of(results[step.number() % results.length], 1, "so");
      if (receipt.pieces() > 1)
        verdict =
            verdict.and(results[(step.number() + 1) % results.length], receipt.pieces() - 1, "so");
      TestHouse.get(RecordInspection.class)
          .record(
              receipt.number(),
              verdict.reworkBy(AWorkOrder.DUE).secondFor(AWorkOrder.RATE),
              new Actor("S-" + step.grams(), manager.roles(), manager.cooperatives()));
    }
  }

  private static void lookAgain(WorkOrder work, Actor manager) {
    TestHouse.get(Receipts.class).of(work).stream()
        .filter(Receipt::isInspected)
        .max(Comparator.comparing(Receipt::receivedAt))
        .ifPresent(last -> TestHouse.get(LookAgain.class).begin(last.number(), manager));
  }

  private static void issueMore(WorkOrder work, Quantity grams, Actor manager) {
    var lot = ALot.ofYarn(work.cooperative(), "1");
    var choice = new AllocateLot.Choice(work.number(), lot, grams);
    TestHouse.get(AllocateLot.class).topUp(choice, "lost", manager);
  }

  private static void scrap(Holding.Key hers, Quantity grams, Actor manager) {
    var piece =
        new BringBack.Piece(LotNumber.random(), ALot.yarn().code(), grams, Money.of("3.00", "INR"));
    TestHouse.get(BringBack.class).scrap(hers, grams, piece, manager);
  }

  private static WorkOrderNumber otherWork() {
    if (other == null) other = AWorkOrder.acceptedOf(1);
    return other.number();
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(1, 700))
        .as(Step::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(25);
  }

  private static List<MaterialAccount> account(WorkOrder work) {
    return TestHouse.get(MaterialAccounts.class).of(work.number());
  }

  private static List<Holding> lots(WorkOrder work) {
    return TestHouse.get(Holdings.class).forWork(work.number());
  }
}
