package org.loomhive.production.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.loomhive.catalog.AProduct;
import org.loomhive.catalog.Variant;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MovementKind;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.purchase.APurchase;
import org.loomhive.material.purchase.ReceivePurchase;
import org.loomhive.material.trace.LotFamily;
import org.loomhive.material.transfer.NewTransfer;
import org.loomhive.material.transfer.ReceiveTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.ordering.AnOrder;
import org.loomhive.ordering.parcel.SentParcel;
import org.loomhive.production.AWorkOrder;
import org.loomhive.production.AllocateLot;
import org.loomhive.production.AnswerOffer;
import org.loomhive.production.MakeWorkOrders;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.workbench.TestHouse;

class LotTraceTest {
  private static final Actor OFFICE =
      new Actor("S-TESTOFFICE", Set.of(Role.NETWORK_ADMIN), Set.of());

  private final LotTrace trace = TestHouse.get(LotTrace.class);
  private final LotFamily family = TestHouse.get(LotFamily.class);
  private final Cooperative here = ACooperative.inMeghalaya();
  private final Actor manager = ALot.manager(here.ref());
  private final Variant shawl = AProduct.madeToOrder(here);

  @Test
  void a_lot_leads_to_every_order_and_a_piece_to_every_lot_in_it() {
    AWorkOrder.recipeFor(shawl);
    var first = ALot.ofYarn(here.ref(), "1");
    var second = ALot.ofYarn(here.ref(), "1");
    var inBoth = ordered();
    made(inBoth, first, "0.200", second, "0.115");
    var inOne = ordered();
    made(inOne, first, "0.315");
    AnOrder.send(inBoth.orderNumber().orElseThrow(), 1);
    assertEquals(Set.of(inBoth.number(), inOne.number()), works(first));
    assertEquals(Set.of(order(inBoth), order(inOne)), orders(first));
    assertEquals(Set.of(inBoth.number()), works(second));
    var both = row(first, inBoth);
    assertEquals(List.of(second), both.with());
    assertEquals(kilograms("0.200"), both.of().get(0).account().moved(MovementKind.ISSUED));
    assertEquals(List.of(1), both.parcels().stream().map(SentParcel::number).toList());
    assertEquals(List.of(), row(first, inOne).with());
    assertEquals(List.of(), row(first, inOne).parcels());
    assertEquals(kilograms("0.300"), WentInto.inPieces(row(first, inOne).of().get(0)));
  }

  @Test
  void what_came_back_untouched_went_into_nothing() {
    AWorkOrder.recipeFor(shawl);
    var lot = ALot.ofYarn(here.ref(), "1");
    var work = accepted(ordered(), lot, "0.315");
    var hers = TestHouse.get(Holdings.class).forWork(work.number()).get(0);
    TestHouse.get(ReturnMaterial.class).giveBack(hers.key(), hers.held(), manager);
    assertEquals(Set.of(), works(lot));
    assertEquals(0, trace.count(trace.seen(lot, manager)));
  }

  @Test
  void through_two_stores_and_scrap_it_is_followed_both_ways() {
    var purchase = APurchase.ofYarn(here.ref(), "3");
    var delivery = APurchase.good("3");
    TestHouse.get(ReceivePurchase.class).receive(purchase, delivery, manager);
    var second = ACooperative.inMeghalaya();
    var third = ACooperative.inMeghalaya();
    var there = sent(delivery.lot(), here, second, "2");
    var beyond = sent(there, second, third, "1");
    var work = scrapped(third, beyond);
    var rest = family.of(beyond).get(1).number();
    assertEquals(List.of(delivery.lot(), there, beyond, rest), numbers(family.of(delivery.lot())));
    var sources = family.sources(rest);
    assertEquals(
        List.of(rest, beyond, there, delivery.lot()),
        sources.stream().map(one -> one.lot().number()).toList());
    assertEquals(Optional.of(purchase), sources.get(3).purchase());
    assertTrue(sources.get(2).transfer().isPresent());
    assertTrue(sources.get(1).transfer().isPresent());
    assertEquals(Optional.empty(), sources.get(0).transfer());
    assertEquals(Optional.of(work.number()), sources.get(0).lot().madeIn());
    assertEquals(Set.of(work.number()), works(delivery.lot(), OFFICE));
    assertEquals(Set.of(), works(delivery.lot(), manager));
  }

  @Test
  void scrap_that_goes_into_its_own_work_again_ends_nowhere() {
    var work = AWorkOrder.acceptedOf(1, here, weaver(here));
    var hers = TestHouse.get(Holdings.class).forWork(work.number()).get(0);
    var rest = scrap(hers.key());
    var again = new AllocateLot.Choice(work.number(), rest, kilograms("0.020"));
    TestHouse.get(AllocateLot.class).topUp(again, "Spun once more", manager);
    assertEquals(List.of(rest), numbers(family.of(rest)));
    assertEquals(List.of(hers.lot(), rest), numbers(family.of(hers.lot())));
    assertEquals(
        List.of(rest, hers.lot()),
        family.sources(rest).stream().map(one -> one.lot().number()).toList());
  }

  @Test
  void a_long_list_is_read_page_by_page_and_nothing_is_left_out() {
    AWorkOrder.recipeFor(shawl);
    var lot = ALot.ofYarn(here.ref(), "2");
    for (int i = 0; i < 3; i++) AWorkOrder.allocate(ordered(), lot, "0.315");
    var lots = trace.seen(lot, manager);
    assertEquals(3, trace.count(lots));
    var pages = new ArrayList<WorkOrderNumber>();
    for (int first = 0; first < 4; first += 2)
      trace.wentInto(lots, first, 2).forEach(row -> pages.add(row.work().number()));
    assertEquals(3, Set.copyOf(pages).size());
    assertEquals(3, pages.size());
    assertEquals(3, TestHouse.get(Holdings.class).countOpen(lot));
    assertEquals(1, TestHouse.get(Holdings.class).ofLot(lot, 2, 2).size());
  }

  private WorkOrder ordered() {
    var order = AnOrder.paid(shawl).number();
    TestHouse.get(MakeWorkOrders.class).make(order);
    return TestHouse.get(WorkOrders.class).forOrder(order).get(0);
  }

  private WorkOrder accepted(WorkOrder work, Object... lotsAndKilograms) {
    for (int i = 0; i < lotsAndKilograms.length; i += 2)
      AWorkOrder.allocate(work, (LotNumber) lotsAndKilograms[i], (String) lotsAndKilograms[i + 1]);
    var weaver = weaver(here);
    AWorkOrder.offered(AWorkOrder.again(work.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(work.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work.number());
    return AWorkOrder.again(work.number());
  }

  private void made(WorkOrder work, Object... lotsAndKilograms) {
    accepted(work, lotsAndKilograms);
    TestHouse.get(ReceivePieces.class).receive(NewReceipt.of(work.number(), 1), manager);
    AWorkOrder.judge(AWorkOrder.again(work.number()), InspectionResult.ACCEPT, "");
  }

  private static LotNumber sent(LotNumber lot, Cooperative from, Cooperative to, String kilograms) {
    var what = new NewTransfer(TransferNumber.random(), lot, to.ref(), kilograms(kilograms), null);
    var transfer = TestHouse.get(SendMaterial.class).send(what, ALot.manager(from.ref()));
    var arrived = LotNumber.random();
    TestHouse.get(ReceiveTransfer.class)
        .arrived(transfer, arrived, kilograms(kilograms), ALot.manager(to.ref()));
    return arrived;
  }

  /** Work of a store of which some yarn comes back as scrap. */
  private static WorkOrder scrapped(Cooperative store, LotNumber lot) {
    var fresh = AWorkOrder.fresh(store);
    AWorkOrder.allocate(fresh, lot, "0.315");
    var weaver = weaver(store);
    AWorkOrder.offered(AWorkOrder.again(fresh.number()), weaver);
    TestHouse.get(AnswerOffer.class).accept(fresh.number(), weaver);
    TestHouse.get(HandOverMaterial.class).handOver(fresh.number());
    scrap(TestHouse.get(Holdings.class).forWork(fresh.number()).get(0).key(), store);
    return AWorkOrder.again(fresh.number());
  }

  private LotNumber scrap(Holding.Key hers) {
    return scrap(hers, here);
  }

  private static LotNumber scrap(Holding.Key hers, Cooperative store) {
    var piece =
        new BringBack.Piece(
            LotNumber.random(), ALot.yarn().code(), kilograms("0.020"), Money.of("3.00", "INR"));
    TestHouse.get(BringBack.class)
        .scrap(hers, kilograms("0.020"), piece, ALot.manager(store.ref()));
    return piece.lot();
  }

  private static MemberRef weaver(Cooperative cooperative) {
    return ACooperative.memberOf(cooperative, Skill.WEAVING).ref();
  }

  private WentInto row(LotNumber lot, WorkOrder work) {
    return rows(lot, manager).stream()
        .filter(row -> row.work().number().equals(work.number()))
        .findFirst()
        .orElseThrow();
  }

  private Set<WorkOrderNumber> works(LotNumber lot) {
    return works(lot, manager);
  }

  private Set<WorkOrderNumber> works(LotNumber lot, Actor reader) {
    return rows(lot, reader).stream().map(row -> row.work().number()).collect(Collectors.toSet());
  }

  private Set<OrderNumber> orders(LotNumber lot) {
    return rows(lot, manager).stream()
        .flatMap(row -> row.work().orderNumber().stream())
        .collect(Collectors.toSet());
  }

  private List<WentInto> rows(LotNumber lot, Actor reader) {
    return trace.wentInto(trace.seen(lot, reader), 0, 100);
  }

  private static OrderNumber order(WorkOrder work) {
    return work.orderNumber().orElseThrow();
  }

  private static List<LotNumber> numbers(List<MaterialLot> lots) {
    return lots.stream().map(MaterialLot::number).toList();
  }

  private static Quantity kilograms(String amount) {
    return Quantity.of(amount, Unit.KILOGRAM);
  }
}
