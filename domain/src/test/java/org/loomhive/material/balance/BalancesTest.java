package org.loomhive.material.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.IssueMaterial;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MovementKind;
import org.loomhive.material.MovementKind.Place;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.account.MaterialInPieces;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Members;
import org.loomhive.membership.Skill;
import org.loomhive.workbench.DatabaseAccounts;
import org.loomhive.workbench.TestHouse;

class BalancesTest {
  private final Cooperative made = ACooperative.inMeghalaya();
  private final CooperativeRef store = made.ref();
  private final Actor manager = ALot.manager(store);
  private final Actor network = new Actor("S-NETWORK", Set.of(Role.NETWORK_ADMIN), Set.of());
  private final MemberRef weaver = ACooperative.memberOf(made, Skill.WEAVING).ref();
  private final LotNumber lot = ALot.ofYarn(store, "5");
  private final WorkOrderNumber work = WorkOrderNumber.random();
  private final Holding.Key hers = new Holding.Key(lot, weaver, work);
  private final ReceiptNumber pieces = ReceiptNumber.random();
  private final CheckBalances check = TestHouse.get(CheckBalances.class);
  private final MaterialAccounts accounts = TestHouse.get(MaterialAccounts.class);
  private final IssueMaterial issue = TestHouse.get(IssueMaterial.class);
  private final UseUpMaterial useUp = TestHouse.get(UseUpMaterial.class);

  @Test
  void every_movement_keeps_what_lies_where() throws SQLException {
    issue.setAside(lot, kilograms("1"), work, manager);
    assertEquals(List.of("STORE 4.000", "ASIDE 1.000"), kept());
    issue.issue(hers, kilograms("1"), manager);
    assertEquals(List.of("STORE 4.000", "MEMBER 1.000"), kept());
    useUp.handIn(hers, kilograms("0.9"), new UseUpMaterial.Pieces(pieces, ""), manager);
    assertEquals(List.of("STORE 4.000", "INSPECTION 0.900", "MEMBER 0.100"), kept());
    assertEquals(List.of(), driftsHere());
  }

  @Test
  void a_place_with_nothing_has_no_row() throws SQLException {
    issue.issue(hers, kilograms("5"), manager);
    useUp.handIn(hers, kilograms("5"), new UseUpMaterial.Pieces(pieces, ""), manager);
    var share = new MaterialInPieces.Share(hers, pieces, kilograms("5"));
    TestHouse.get(MaterialInPieces.class).move(MovementKind.USED, share, manager);
    assertEquals(List.of(), kept());
  }

  @Test
  void a_balance_that_was_spoilt_is_told_with_both_amounts_and_set_back() throws SQLException {
    issue.issue(hers, kilograms("1"), manager);
    spoil("UPDATE material_balance SET amount = 3 WHERE place = 'STORE' AND lot_id = ");
    spoil("DELETE FROM material_balance WHERE place = 'MEMBER' AND lot_id = ");
    var inStore = drift(Place.STORE, "", "", "4.000", "3.000");
    var withHer = drift(Place.MEMBER, work.value(), weaver.value(), "1.000", "0.000");
    assertEquals(List.of(withHer, inStore), driftsHere());
    assertTrue(check.repair(network).containsAll(List.of(withHer, inStore)));
    assertEquals(List.of(), driftsHere());
    assertEquals(List.of("STORE 4.000", "MEMBER 1.000"), kept());
  }

  @Test
  void a_balance_that_was_spoilt_is_right_again_once_its_lot_is_moved() throws SQLException {
    spoil("UPDATE material_balance SET amount = 3 WHERE place = 'STORE' AND lot_id = ");
    issue.setAside(lot, kilograms("1"), work, manager);
    assertEquals(List.of("STORE 4.000", "ASIDE 1.000"), kept());
  }

  @Test
  void only_the_network_sets_balances_back() {
    assertThrows(Refused.class, () -> check.repair(manager));
  }

  @Test
  void a_check_tells_how_far_it_is() {
    var told = new ArrayList<Integer>();
    check.drifts(told::add);
    assertEquals(100, told.get(told.size() - 1));
  }

  @Test
  void work_is_on_the_board_of_holdings_until_nothing_is_left_of_it() {
    issue.issue(hers, kilograms("1"), manager);
    assertEquals(1, accounts.countOpen(store));
    assertEquals(
        List.of(work),
        accounts.open(store, 0, 10).stream()
            .map(MaterialAccount::whose)
            .map(MaterialAccount.Whose::workOrder)
            .toList());
    assertEquals(List.of(), accounts.open(store, 1, 10));
    useUp.handIn(hers, kilograms("1"), new UseUpMaterial.Pieces(pieces, ""), manager);
    assertEquals(1, accounts.countOpen(store));
    var share = new MaterialInPieces.Share(hers, pieces, kilograms("1"));
    TestHouse.get(MaterialInPieces.class).move(MovementKind.REJECTED, share, manager);
    assertEquals(0, accounts.countOpen(store));
    assertEquals(List.of(), accounts.open(store, 0, 10));
  }

  @Test
  void a_lot_that_is_used_up_is_not_offered_any_more() {
    var lots = TestHouse.get(MaterialLots.class);
    var other = ALot.ofYarn(store, "1");
    issue.issue(hers, kilograms("5"), manager);
    assertEquals(
        List.of(other),
        lots.withSomethingFree(store, ALot.yarn().code()).stream()
            .map(MaterialLot::number)
            .toList());
    var both = List.of(lots.get(lot, manager), lots.get(other, manager));
    assertEquals(Map.of(lot, kilograms("0"), other, kilograms("1")), lots.free(both));
    var accountsOf = lots.accounts(both);
    assertTrue(accountsOf.get(lot).free().isZero());
    assertFalse(accountsOf.get(other).free().isZero());
  }

  @Test
  void a_lot_is_with_those_who_have_something_of_it_and_not_with_those_who_had() {
    var holdings = TestHouse.get(Holdings.class);
    issue.issue(hers, kilograms("1"), manager);
    var next = WorkOrderNumber.random();
    issue.setAside(lot, kilograms("2"), next, manager);
    assertEquals(
        Set.of(work, next),
        holdings.ofLot(lot).stream().map(Holding::workOrder).collect(Collectors.toSet()));
    useUp.handIn(hers, kilograms("1"), new UseUpMaterial.Pieces(pieces, ""), manager);
    var share = new MaterialInPieces.Share(hers, pieces, kilograms("1"));
    TestHouse.get(MaterialInPieces.class).move(MovementKind.USED, share, manager);
    assertEquals(List.of(next), holdings.ofLot(lot).stream().map(Holding::workOrder).toList());
  }

  @Test
  void names_of_many_are_asked_for_at_once() {
    var members = TestHouse.get(Members.class);
    var called = members.get(weaver).called();
    assertEquals(Map.of(weaver, called), members.called(List.of(weaver, MemberRef.random())));
    assertEquals(Map.of(), members.called(List.of()));
  }

  private CheckBalances.Drift drift(
      Place place, String of, String member, String moved, String kept) {
    return new CheckBalances.Drift(
        lot, place, of, member, new BigDecimal(moved), new BigDecimal(kept));
  }

  private List<CheckBalances.Drift> driftsHere() {
    return check.drifts().stream().filter(drift -> drift.lot().equals(lot)).toList();
  }

  private List<String> kept() throws SQLException {
    var rows = new ArrayList<String>();
    try (var office = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.ADMIN);
        var sql =
            office.prepareStatement(
                "SELECT b.place, b.amount FROM material_balance b"
                    + " JOIN material_lot l ON l.id = b.lot_id WHERE l.number = ?"
                    + " ORDER BY b.work_order, b.place")) {
      sql.setString(1, lot.value());
      var found = sql.executeQuery();
      while (found.next()) rows.add(found.getString(1) + " " + found.getString(2));
    }
    return rows;
  }

  private void spoil(String statement) throws SQLException {
    try (var all = TestHouse.connect(DatabaseAccounts.COMMERCE, DatabaseAccounts.MIGRATOR);
        var sql = all.createStatement()) {
      sql.executeUpdate(
          statement + "(SELECT id FROM material_lot WHERE number = '" + lot.value() + "')");
    }
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
