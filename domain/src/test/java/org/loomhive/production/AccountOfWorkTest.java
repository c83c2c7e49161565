package org.loomhive.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.ledger.Account;
import org.loomhive.ledger.Journal;
import org.loomhive.material.ALot;
import org.loomhive.material.CheckMaterial;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialCode;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.MaterialMovements;
import org.loomhive.material.MaterialRefusal;
import org.loomhive.material.Materials;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.account.MaterialAccount;
import org.loomhive.material.account.MaterialAccounts;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.transfer.NewTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Skill;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.substitute.Substitutes;
import org.loomhive.workbench.TestHouse;

/** Six shawls with 1.890 kilograms of yarn of two lots. */
class AccountOfWorkTest {
  private final WorkOrder work = AWorkOrder.acceptedOf(6);
  private final Actor manager = AWorkOrder.manager(work);
  private final CloseAccount closing = TestHouse.get(CloseAccount.class);
  private final UseUpMaterial useUp = TestHouse.get(UseUpMaterial.class);
  private final AllocateLot allocate = TestHouse.get(AllocateLot.class);

  @Test
  void what_was_issued_is_named_line_by_line() {
    receive(5);
    AWorkOrder.judge(work, InspectionResult.ACCEPT, "");
    var hers = lots().get(1).key();
    useUp.loseInMaking(hers, kilograms("0.050"), new Loss(LossReason.ANIMALS, ""), manager);
    TestHouse.get(ReturnMaterial.class).giveBack(hers, kilograms("0.100"), manager);
    scrap(hers, "0.020", "0.015", LotNumber.random());
    var account = account();
    assertEquals(kilograms("1.890"), account.issued());
    assertEquals(kilograms("1.500"), account.used());
    assertEquals(kilograms("0.075"), account.usualLoss());
    assertEquals(kilograms("0.050"), account.unusualLoss());
    assertEquals(kilograms("0.100"), account.returned());
    assertEquals(kilograms("0.020"), account.scrap());
    assertEquals(kilograms("0.145"), account.held());
    assertTrue(account.isBalanced());
    assertFalse(account.isSettled());
  }

  @Test
  void is_not_closed_while_she_holds_something_and_is_shut_afterwards() {
    receive(5);
    AWorkOrder.judge(work, InspectionResult.ACCEPT, "");
    var hers = lots().get(1);
    var no = assertThrows(Refused.class, () -> closing.close(work.number(), manager));
    assertEquals(MaterialRefusal.STILL_HELD, no.reason());
    assertEquals(List.of(hers.lot(), hers.held()), no.arguments());
    TestHouse.get(ReturnMaterial.class).giveBack(hers.key(), hers.held(), manager);
    for (int i = 0; i < 2; i++) closing.close(work.number(), manager);
    assertTrue(closing.find(work.number()).isPresent());
    var late =
        assertThrows(
            Refused.class,
            () -> AWorkOrder.allocate(work, ALot.ofYarn(work.cooperative(), "1"), "0.1"));
    assertEquals(MaterialRefusal.ACCOUNT_IS_CLOSED, late.reason());
    assertTrue(TestHouse.get(CheckMaterial.class).unbalanced().isEmpty());
  }

  @Test
  void scrap_comes_back_once_as_a_lot_with_a_value_that_lowers_the_cost() {
    var number = LotNumber.random();
    var hers = lots().get(0).key();
    for (int i = 0; i < 2; i++) scrap(hers, "0.100", "0.090", number);
    var lot = TestHouse.get(MaterialLots.class).get(number, manager);
    assertEquals(kilograms("0.090"), lot.received());
    assertEquals(work.number(), lot.madeIn().orElseThrow());
    assertEquals(kilograms("0.100"), account().scrap());
    var entry = TestHouse.get(Journal.class).get("material.brought_back:" + number);
    var lowered =
        entry.lines().stream().filter(line -> line.account() == Account.MATERIAL_USED).toList();
    assertEquals(Money.of("-30.00", "INR"), lowered.get(0).amount());
  }

  @Test
  void a_by_product_comes_of_the_making_and_takes_nothing_from_her() {
    var piece = new BringBack.Piece(LotNumber.random(), waste(), kilograms("0.2"), rupees("12.00"));
    var of = lots().get(0).lot();
    TestHouse.get(BringBack.class).byProduct(work.number(), of, piece, manager);
    assertEquals(kilograms("1.890"), account().held());
    assertEquals(1, TestHouse.get(MaterialAccounts.class).of(work.number()).size());
  }

  @Test
  void what_was_lost_is_given_again_for_a_reason_and_nobody_pays() {
    var hers = lots().get(0).key();
    useUp.loseInMaking(hers, kilograms("0.300"), new Loss(LossReason.WATER, ""), manager);
    var more = ALot.ofYarn(work.cooperative(), "1");
    var choice = new AllocateLot.Choice(work.number(), more, kilograms("0.300"));
    var no = assertThrows(Refused.class, () -> AWorkOrder.allocate(work, more, "0.300"));
    assertEquals(ProductionRefusal.TOP_UP_NEEDS_REASON, no.reason());
    allocate.topUp(choice, "The flood took it", manager);
    assertEquals(kilograms("1.890"), account().held());
    assertEquals(kilograms("2.190"), account().issued());
    var weaver = work.member().orElseThrow();
    var journal = TestHouse.get(Journal.class);
    assertTrue(journal.balance(Account.WAGES_PAYABLE, weaver, "INR").isZero());
  }

  @Test
  void what_comes_back_is_to_be_sent_again() {
    assertTrue(need().isMet());
    assertEquals(kilograms("0"), need().missing());
    var hers = lots().get(0).key();
    TestHouse.get(ReturnMaterial.class).giveBack(hers, kilograms("0.400"), manager);
    assertFalse(need().isMet());
    assertEquals(kilograms("1.490"), need().given());
    assertEquals(kilograms("0.400"), need().missing());
    AWorkOrder.allocate(work, hers.lot(), "0.400");
    assertTrue(need().isMet());
    assertEquals(kilograms("1.890"), account().held());
  }

  @Test
  void how_much_more_than_its_need_is_issued_is_said_by_the_recipe() {
    var cooperative = AWorkOrder.fresh(org.loomhive.membership.ACooperative.inMeghalaya());
    var recipe =
        new Recipe(org.loomhive.kernel.Sku.random(), 600, org.loomhive.membership.Skill.WEAVING)
            .with(ALot.yarn().code(), kilograms("0.300"), 0)
            .allowingOverIssue(0)
            .restsOn(AWorkOrder.estimate());
    TestHouse.get(Recipes.class).add(recipe);
    var strict = new WorkOrder(cooperative.cooperative(), recipe, "Shawl", 1, AWorkOrder.DUE);
    TestHouse.inTransaction(() -> TestHouse.get(WorkOrders.class).add(strict));
    var lot = ALot.ofYarn(cooperative.cooperative(), "1");
    var no = assertThrows(Refused.class, () -> AWorkOrder.allocate(strict, lot, "0.301"));
    assertEquals(ProductionRefusal.MORE_NEEDS_REASON, no.reason());
    assertEquals(List.of(lot, kilograms("0.301"), kilograms("0.300")), no.arguments());
    AWorkOrder.allocate(strict, lot, "0.300");
  }

  @Test
  void more_than_the_recipe_lets_pass_goes_with_a_reason_that_is_kept() {
    var fresh = AWorkOrder.fresh(org.loomhive.membership.ACooperative.inMeghalaya());
    var lot = ALot.ofYarn(fresh.cooperative(), "1");
    var choice = new AllocateLot.Choice(fresh.number(), lot, kilograms("0.400"));
    allocate.topUp(choice, "The warp is wider", AWorkOrder.manager(fresh));
    var kept = TestHouse.get(MaterialMovements.class).explained(fresh.number());
    assertEquals("The warp is wider", kept.get(0).reason().orElseThrow());
  }

  @Test
  void other_material_stands_in_for_a_reason_and_is_recorded_as_such() {
    var fresh = AWorkOrder.fresh(org.loomhive.membership.ACooperative.inMeghalaya());
    var store = fresh.cooperative();
    var quantity = kilograms("1");
    var other =
        new org.loomhive.material.NewLot(
            LotNumber.random(), store, waste(), quantity, rupees("100"), "Spinners", "Ri Bhoi", "");
    TestHouse.get(org.loomhive.material.ReceiveLot.class).receive(other, AWorkOrder.manager(fresh));
    var choice = new AllocateLot.Choice(fresh.number(), other.number(), kilograms("0.315"));
    assertEquals(
        ProductionRefusal.NOT_IN_RECIPE,
        assertThrows(Refused.class, () -> AWorkOrder.allocate(fresh, other.number(), "0.315"))
            .reason());
    allocate.substitute(
        choice, ALot.yarn().code(), "No fine yarn till June", AWorkOrder.manager(fresh));
    assertEquals(WorkState.TO_OFFER, AWorkOrder.again(fresh.number()).state());
    var recorded = TestHouse.get(Substitutes.class).of(fresh.number()).get(0);
    assertEquals("No fine yarn till June", recorded.reason());
  }

  private void scrap(Holding.Key hers, String taken, String came, LotNumber number) {
    var piece = new BringBack.Piece(number, waste(), kilograms(came), rupees("30.00"));
    TestHouse.get(BringBack.class).scrap(hers, kilograms(taken), piece, manager);
  }

  private static synchronized MaterialCode waste() {
    var code = new MaterialCode("TEST_WASTE");
    var materials = TestHouse.get(Materials.class);
    if (materials.find(code).isEmpty())
      materials.add(new Material(code, "Waste yarn", Unit.KILOGRAM));
    return code;
  }

  @Test
  void stock_is_counted_and_set_back_moved_and_turned_into_a_piece_and_all_of_it_is_told() {
    var home = ACooperative.inMeghalaya();
    var lot = ALot.ofYarn(home.ref(), "5");
    var keeper = ALot.manager(home.ref());
    var found = new CountLot.Found(lot, kilograms("5"), kilograms("4.8"), "Mice");
    TestHouse.get(CountLot.class).count(found, keeper);
    var there = ACooperative.inMeghalaya().ref();
    var number = TransferNumber.random();
    TestHouse.get(SendMaterial.class)
        .send(new NewTransfer(number, lot, there, kilograms("1"), null), keeper);
    var shawl = AWorkOrder.fresh(home);
    AWorkOrder.allocate(shawl, lot, "0.315");
    var weaver = ACooperative.memberOf(home, Skill.WEAVING).ref();
    AWorkOrder.offered(shawl, weaver);
    TestHouse.get(AnswerOffer.class).accept(shawl.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(shawl.number());
    TestHouse.get(ReceiveWork.class).receive(shawl.number(), keeper);
    AWorkOrder.accept(shawl);
    var all = TestHouse.get(MaterialLots.class);
    var account = all.account(all.get(lot, keeper));
    assertEquals(kilograms("3.485"), account.free());
    assertEquals(kilograms("0.2"), account.countedAway());
    assertEquals(kilograms("1"), account.onTheWay());
    assertEquals(kilograms("0.3"), account.used());
    assertEquals(kilograms("0.015"), account.usualLoss());
    assertEquals(kilograms("5"), account.received());
  }

  private void receive(int pieces) {
    TestHouse.get(ReceivePieces.class).receive(NewReceipt.of(work.number(), pieces), manager);
  }

  private MaterialAccount account() {
    return TestHouse.get(MaterialAccounts.class).of(work.number()).get(0);
  }

  private MaterialNeed need() {
    return TestHouse.get(MaterialOfWork.class).needs(AWorkOrder.again(work.number())).get(0);
  }

  private List<Holding> lots() {
    return TestHouse.get(Holdings.class).forWork(work.number());
  }

  private static Money rupees(String amount) {
    return Money.of(amount, "INR");
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
