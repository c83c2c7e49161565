package org.loomhive.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.ledger.JournalEntry;
import org.loomhive.ledger.JournalLine;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class MaterialAccountTest {
  private final Cooperative cooperative = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(cooperative.ref());
  private final MemberRef weaver = ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  private final WorkOrderNumber work = WorkOrderNumber.random();
  private final IssueMaterial issue = TestHouse.get(IssueMaterial.class);
  private final UseUpMaterial useUp = TestHouse.get(UseUpMaterial.class);
  private final ReturnMaterial returns = TestHouse.get(ReturnMaterial.class);
  private final Journal journal = TestHouse.get(Journal.class);

  @Test
  void a_lot_that_came_is_in_the_store_and_owed_to_its_supplier() {
    var lot = ALot.ofYarn(cooperative.ref(), "5");
    assertEquals(kilograms("5"), account(lot).free());
    var entry = journal.get("material.received:" + lot);
    assertEquals(Money.of("4500.00", "INR"), moved(entry, Account.MATERIAL_STOCK));
    assertEquals(Money.of("-4500.00", "INR"), moved(entry, Account.SUPPLIERS_PAYABLE));
  }

  @Test
  void the_same_lot_comes_once() {
    var lot = ALot.of(cooperative.ref(), kilograms("2"), Money.of("100", "INR"));
    var receive = TestHouse.get(ReceiveLot.class);
    receive.receive(lot, manager);
    receive.receive(lot, manager);
    assertEquals(kilograms("2"), account(lot.number()).received());
  }

  @Test
  void what_is_issued_is_with_her_and_costs_nobody_anything() {
    var lot = ALot.ofYarn(cooperative.ref(), "5");
    issue.issue(withHer(lot), kilograms("1.250"), manager);
    assertEquals(kilograms("3.750"), account(lot).free());
    var held = TestHouse.get(Holdings.class).of(weaver);
    assertEquals(List.of(kilograms("1.250")), held.stream().map(Holding::held).toList());
    assertTrue(journal.balance(Account.WAGES_PAYABLE, weaver, "INR").isZero());
  }

  @Test
  void nothing_and_less_does_not_come_in_and_the_no_names_the_lot_and_the_amount() {
    var receive = TestHouse.get(ReceiveLot.class);
    for (String amount : List.of("0", "-2")) {
      var lot = ALot.of(cooperative.ref(), kilograms(amount), Money.of("100", "INR"));
      var no = assertThrows(Refused.class, () -> receive.receive(lot, manager));
      assertEquals(MaterialRefusal.MORE_THAN_NOTHING, no.reason());
      assertEquals(List.of(lot.number(), kilograms(amount)), no.arguments());
      assertTrue(TestHouse.get(MaterialLots.class).find(lot.number()).isEmpty());
    }
  }

  @Test
  void nothing_and_less_is_not_moved_and_the_no_names_the_lot_and_the_amount() {
    var lot = ALot.ofYarn(cooperative.ref(), "5");
    issue.issue(withHer(lot), kilograms("1"), manager);
    for (String amount : List.of("0", "-1")) {
      var part = kilograms(amount);
      List<Runnable> deeds =
          List.of(
              () -> issue.setAside(lot, part, work, manager),
              () -> issue.issue(withHer(lot), part, manager),
              () -> returns.giveBack(withHer(lot), part, manager));
      for (Runnable deed : deeds) {
        var no = assertThrows(Refused.class, deed::run);
        assertEquals(MaterialRefusal.MORE_THAN_NOTHING, no.reason());
        assertEquals(List.of(lot, part), no.arguments());
      }
    }
    assertEquals(kilograms("4"), account(lot).free());
  }

  @Test
  void no_more_is_issued_than_there_is() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    assertRefused(
        MaterialRefusal.NOT_ENOUGH_IN_STORE,
        () -> issue.issue(withHer(lot), kilograms("1.001"), manager));
  }

  @Test
  void what_is_set_aside_for_one_work_is_not_there_for_another() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    issue.setAside(lot, kilograms("0.8"), work, manager);
    var other = new Holding.Key(lot, weaver, WorkOrderNumber.random());
    assertRefused(
        MaterialRefusal.NOT_ENOUGH_IN_STORE, () -> issue.issue(other, kilograms("0.3"), manager));
    issue.issue(withHer(lot), kilograms("0.9"), manager);
    assertEquals(kilograms("0.1"), account(lot).free());
    assertTrue(account(lot).setAside().isZero());
  }

  @Test
  void she_gives_back_no_more_than_she_holds() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    issue.issue(withHer(lot), kilograms("0.5"), manager);
    assertRefused(
        MaterialRefusal.NOT_ENOUGH_WITH_HER,
        () -> returns.giveBack(withHer(lot), kilograms("0.6"), manager));
    returns.giveBack(withHer(lot), kilograms("0.5"), manager);
    assertEquals(kilograms("1"), account(lot).free());
  }

  @Test
  void what_she_keeps_for_other_work_leaves_the_first() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    var next = WorkOrderNumber.random();
    issue.issue(withHer(lot), kilograms("0.5"), manager);
    returns.keepFor(next, withHer(lot), kilograms("0.2"), manager);
    var holdings = TestHouse.get(Holdings.class);
    assertEquals(kilograms("0.3"), holdings.forWork(work).get(0).held());
    assertEquals(kilograms("0.2"), holdings.forWork(next).get(0).held());
  }

  @Test
  void the_parts_of_a_lot_that_is_used_up_cost_what_the_lot_cost() {
    var lot =
        TestHouse.get(ReceiveLot.class)
            .receive(
                ALot.of(cooperative.ref(), kilograms("0.7"), Money.of("100.00", "INR")), manager);
    issue.issue(withHer(lot), kilograms("0.7"), manager);
    useUp.handIn(
        withHer(lot),
        kilograms("0.233"),
        new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
        manager);
    useUp.handIn(
        withHer(lot),
        kilograms("0.233"),
        new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
        manager);
    useUp.loseInMaking(
        withHer(lot), kilograms("0.234"), new Loss(LossReason.WATER, "the loom shed"), manager);
    assertEquals(Money.of("100.00", "INR"), leftTheStock(lot));
  }

  @Test
  void a_loss_needs_a_reason() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    assertRefused(
        MaterialRefusal.REASON_NEEDED,
        () -> useUp.loseInStore(lot, kilograms("0.1"), new Loss(LossReason.OTHER, " "), manager));
  }

  @Test
  void another_cooperative_is_not_there_for_a_manager() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    var stranger = ALot.manager(ACooperative.inMeghalaya().ref());
    assertThrows(NotFound.class, () -> issue.setAside(lot, kilograms("0.1"), work, stranger));
    assertThrows(NotFound.class, () -> TestHouse.get(MaterialLots.class).get(lot, stranger));
    var theirs = ALot.of(cooperative.ref(), kilograms("1"), Money.of("1", "INR"));
    assertThrows(NotFound.class, () -> TestHouse.get(ReceiveLot.class).receive(theirs, stranger));
  }

  @Test
  void what_is_of_another_store_or_in_another_unit_is_refused_and_the_no_names_both() {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    var elsewhere = ACooperative.memberOf(ACooperative.inMeghalaya(), Skill.WEAVING).ref();
    var toHer = new Holding.Key(lot, elsewhere, work);
    var network = Actor.system();
    var stranger = assertThrows(Refused.class, () -> issue.issue(toHer, kilograms("0.1"), network));
    assertEquals(MaterialRefusal.OTHER_COOPERATIVE, stranger.reason());
    assertEquals(List.of(lot), stranger.arguments());
    var metres = Quantity.of("3", Unit.METRE);
    var unit = assertThrows(Refused.class, () -> issue.issue(withHer(lot), metres, manager));
    assertEquals(MaterialRefusal.OTHER_UNIT, unit.reason());
    assertEquals(List.of(ALot.yarn().name(), Unit.KILOGRAM, metres), unit.arguments());
  }

  @Test
  void a_lot_is_not_received_by_somebody_without_the_role() {
    var auditor = new Actor("S-AUDIT", Set.of(Role.AUDITOR), Set.of());
    var lot = ALot.of(cooperative.ref(), kilograms("1"), Money.of("1", "INR"));
    assertThrows(Refused.class, () -> TestHouse.get(ReceiveLot.class).receive(lot, auditor));
  }

  @Test
  void of_many_who_want_the_last_yarn_one_gets_it() throws Exception {
    var lot = ALot.ofYarn(cooperative.ref(), "1");
    Callable<Boolean> want =
        () -> {
          try {
            issue.setAside(lot, kilograms("0.6"), WorkOrderNumber.random(), manager);
            return true;
          } catch (Refused no) {
            return false;
          }
        };
    var managers = Executors.newFixedThreadPool(4);
    try {
      int served = 0;
      for (Future<Boolean> each : managers.invokeAll(Collections.nCopies(4, want)))
        if (each.get()) served++;
      assertEquals(1, served);
    } finally {
      managers.shutdown();
    }
    assertEquals(kilograms("0.4"), account(lot).free());
  }

  @Test
  void no_account_of_the_sites_may_change_or_remove_a_movement() throws SQLException {
    for (String account : List.of(DatabaseAccounts.SHOP, DatabaseAccounts.ADMIN))
      try (var connection = TestHouse.connect(DatabaseAccounts.COMMERCE, account);
          var statement = connection.createStatement()) {
        assertThrows(
            SQLException.class,
            () -> statement.execute("UPDATE material_movement SET amount = amount"));
        assertThrows(SQLException.class, () -> statement.execute("DELETE FROM material_movement"));
      }
  }

  @Test
  void a_healthy_store_has_no_lot_out_of_balance() {
    var lot = ALot.ofYarn(cooperative.ref(), "3");
    issue.issue(withHer(lot), kilograms("2"), manager);
    useUp.handIn(
        withHer(lot),
        kilograms("1.5"),
        new UseUpMaterial.Pieces(ReceiptNumber.random(), ""),
        manager);
    assertFalse(TestHouse.get(CheckMaterial.class).unbalanced().contains(lot));
  }

  private Money leftTheStock(LotNumber lot) {
    return journal.newest(0, 3).stream()
        .filter(entry -> entry.key().contains(lot.value()))
        .map(entry -> moved(entry, Account.MATERIAL_STOCK).negated())
        .reduce(Money.zero("INR"), Money::plus);
  }

  private static Money moved(JournalEntry entry, Account account) {
    return entry.lines().stream()
        .filter(line -> line.account() == account)
        .map(JournalLine::amount)
        .reduce(Money.zero("INR"), Money::plus);
  }

  private Holding.Key withHer(LotNumber lot) {
    return new Holding.Key(lot, weaver, work);
  }

  private LotAccount account(LotNumber lot) {
    var lots = TestHouse.get(MaterialLots.class);
    return lots.account(lots.get(lot, manager));
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }

  private static void assertRefused(MaterialRefusal why, Runnable deed) {
    assertEquals(why, assertThrows(Refused.class, deed::run).reason());
  }
}
