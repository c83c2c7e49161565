package org.loomhive.material.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.Holding;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.ReceiveLot;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.count.CountLot;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

/** Two stores and a weaver: whatever is tried, in whatever order, nothing vanishes or doubles. */
class StoreBalanceTest {
  private static World world;

  /** What somebody in one of the stores may try to do. */
  enum Deed {
    RECEIVE,
    COUNT,
    SEND,
    ARRIVE,
    MISS,
    TAKE_BACK,
    SET_ASIDE,
    ISSUE,
    RETURN,
    USE,
    LOSE
  }

  private static final Loss MICE = new Loss(LossReason.ANIMALS, "mice");

  record Step(Deed deed, int grams, int which) {}

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void weight_and_money_balance_after_any_sequence(@ForAll("steps") List<Step> steps) {
    if (world == null) world = new World();
    var money = world.worth();
    var round = new Round();
    steps.forEach(step -> round.attempt(step));

    var weight = BigDecimal.ZERO;
    var worth = Money.zero("INR");
    for (LotNumber number : round.lots) {
      var lots = TestHouse.get(MaterialLots.class);
      var lot = lots.get(number, Actor.system());
      var account = lots.account(lot);
      assertFalse(account.free().isNegative());
      var here = account.inStore().plus(account.withMembers()).plus(account.onTheWay());
      weight =
          weight
              .add(here.amount())
              .add(account.waiting().plus(account.used()).amount())
              .add(account.lost().plus(account.countedAway()).amount());
      worth = worth.plus(lot.costOf(lot.received().minus(account.usedUp()), account.usedUp()));
    }
    assertEquals(0, round.received.compareTo(weight), () -> "weight of " + steps);
    var onTheWay = world.journal.balance(Account.MATERIAL_ON_THE_WAY, "INR");
    assertEquals(
        world.worth().minus(money),
        worth.plus(onTheWay.minus(round.onTheWayBefore)),
        () -> "money of " + steps);
    var wrong = TestHouse.get(CheckMaterial.class).unbalanced();
    assertTrue(round.lots.stream().noneMatch(wrong::contains));
    assertEquals(0, linesThatNameSomebody());
  }

  /** Material is nobody's debt: no line of its entries has a party. */
  private static int linesThatNameSomebody() {
    var sql =
        "SELECT COUNT(*) FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
            + " WHERE e.event LIKE 'material.%' AND l.party IS NOT NULL";
    try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Deed.class),
            Arbitraries.integers().between(1, 2500),
            Arbitraries.integers().between(0, 7))
        .as(Step::new)
        .list()
        .ofMinSize(10)
        .ofMaxSize(40);
  }

  /** Two cooperatives and one weaver for all tries. */
  private static final class World {
    final Journal journal = TestHouse.get(Journal.class);
    final Cooperative here = ACooperative.inMeghalaya();
    final Cooperative there = ACooperative.inMeghalaya();
    final MemberRef weaver = ACooperative.memberOf(here, Skill.WEAVING).ref();

    /** Everything that material is worth in the books, wherever it is. */
    Money worth() {
      return journal
          .balance(Account.MATERIAL_STOCK, "INR")
          .plus(journal.balance(Account.MATERIAL_ON_THE_WAY, "INR"));
    }
  }

  /** What happened in one try. */
  private static final class Round {
    final List<LotNumber> lots = new ArrayList<>();
    final List<TransferNumber> transfers = new ArrayList<>();
    final WorkOrderNumber work = WorkOrderNumber.random();
    final ReceiptNumber pieces = ReceiptNumber.random();
    final Money onTheWayBefore = world.journal.balance(Account.MATERIAL_ON_THE_WAY, "INR");
    BigDecimal received = BigDecimal.ZERO;

    Round() {
      receive(kilograms(2500));
    }

    /** A refused step changes nothing. */
    void attempt(Step step) {
      try {
        take(step, kilograms(step.grams()));
      } catch (Refused no) {
        assertTrue(no.reason().getDeclaringClass().getName().contains(".material."));
      }
    }

    private void take(Step step, Quantity part) {
      var lot = lots.get(step.which() % lots.size());
      switch (step.deed()) {
        case RECEIVE -> receive(part);
        case COUNT -> count(lot, part);
        case SEND -> send(lot, part);
        case ARRIVE, MISS, TAKE_BACK -> follow(step, part);
        case SET_ASIDE ->
            TestHouse.get(IssueMaterial.class).setAside(lot, part, work, Actor.system());
        case ISSUE -> TestHouse.get(IssueMaterial.class).issue(hers(lot), part, Actor.system());
        case RETURN ->
            TestHouse.get(ReturnMaterial.class).giveBack(hers(lot), part, Actor.system());
        case USE ->
            TestHouse.get(UseUpMaterial.class)
                .handIn(hers(lot), part, new UseUpMaterial.Pieces(pieces, ""), Actor.system());
        case LOSE ->
            TestHouse.get(UseUpMaterial.class).loseInStore(lot, part, MICE, Actor.system());
      }
    }

    private Holding.Key hers(LotNumber lot) {
      return new Holding.Key(lot, world.weaver, work);
    }

    private void receive(Quantity part) {
      var cost = Money.of("903.37", "INR").times(part.amount(), java.math.RoundingMode.HALF_UP);
      var lot = ALot.of(world.here.ref(), part, cost);
      lots.add(TestHouse.get(ReceiveLot.class).receive(lot, Actor.system()));
      received = received.add(part.amount());
    }

    private void count(LotNumber number, Quantity counted) {
      var all = TestHouse.get(MaterialLots.class);
      var book = all.account(all.get(number, Actor.system())).inStore();
      var found = new CountLot.Found(number, book, counted, "counted");
      TestHouse.get(CountLot.class).count(found, Actor.system());
    }

    private void send(LotNumber number, Quantity part) {
      var lot = TestHouse.get(MaterialLots.class).get(number, Actor.system());
      var to = lot.cooperative().equals(world.here.ref()) ? world.there : world.here;
      var what = new NewTransfer(TransferNumber.random(), number, to.ref(), part, null);
      transfers.add(TestHouse.get(SendMaterial.class).send(what, Actor.system()));
    }

    private void follow(Step step, Quantity part) {
      if (transfers.isEmpty()) return;
      var transfer = transfers.get(step.which() % transfers.size());
      var receive = TestHouse.get(ReceiveTransfer.class);
      var actor = Actor.system();
      if (step.deed() == Deed.MISS) receive.missing(transfer, part, "fell off", actor);
      if (step.deed() == Deed.TAKE_BACK)
        TestHouse.get(SendMaterial.class).takeBack(transfer, part, "road closed", actor);
      if (step.deed() != Deed.ARRIVE) return;
      var made = LotNumber.random();
      receive.arrived(transfer, made, part, actor);
      lots.add(made);
    }

    private static Quantity kilograms(int grams) {
      return Quantity.of(BigDecimal.valueOf(grams, 3), Unit.KILOGRAM);
    }
  }
}
