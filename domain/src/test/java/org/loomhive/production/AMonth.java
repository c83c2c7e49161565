package org.loomhive.production;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.MemberRef;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.ALot;
import org.loomhive.material.Holding;
import org.loomhive.material.Holdings;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.material.UseUpMaterial;
import org.loomhive.material.account.BringBack;
import org.loomhive.material.account.CloseAccount;
import org.loomhive.material.account.Loss;
import org.loomhive.material.account.LossReason;
import org.loomhive.material.count.CountLot;
import org.loomhive.material.purchase.APurchase;
import org.loomhive.material.purchase.PurchaseNumber;
import org.loomhive.material.purchase.ReceivePurchase;
import org.loomhive.material.transfer.NewTransfer;
import org.loomhive.material.transfer.ReceiveTransfer;
import org.loomhive.material.transfer.SendMaterial;
import org.loomhive.material.transfer.TransferNumber;
import org.loomhive.membership.ACooperative;
import org.loomhive.membership.Cooperative;
import org.loomhive.membership.Skill;
import org.loomhive.messaging.TellOutbox;
import org.loomhive.production.handover.HandOverMaterial;
import org.loomhive.production.inspection.AnswerSecond;
import org.loomhive.production.inspection.InspectionResult;
import org.loomhive.production.inspection.LookAgain;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Second;
import org.loomhive.production.inspection.Seconds;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.receipt.NewReceipt;
import org.loomhive.production.receipt.NewReceipt.Weighed;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.production.receipt.ReceivePieces;
import org.loomhive.production.run.MovePieces;
import org.loomhive.workbench.TestHouse;

/**
 * A month in a workshop in which anything may be tried: six shawls and two more with a weaver, one
 * that waits for its yarn, a supplier, the store of another cooperative, and buyers.
 */
final class AMonth {
  /** What somebody may do. */
  enum Deed {
    ORDER_YARN,
    RECEIVE_YARN,
    COUNT,
    SEND,
    ARRIVE,
    MISS,
    TAKE_BACK,
    SET_ASIDE,
    PUT_BACK,
    ISSUE,
    ISSUE_MORE,
    RECEIVE,
    RECEIVE_WEIGHED,
    INSPECT,
    LOOK_AGAIN,
    RETURN,
    LOSE_IN_MAKING,
    LOSE_IN_STORE,
    SCRAP,
    BY_PRODUCT,
    KEEP_FOR_OTHER,
    CLOSE,
    BUY,
    PLAN,
    OFFER,
    MOVE_PIECES,
    PACK,
    OPEN_PARCEL,
    SHIP
  }

  /** Numbers stand for the work, the lot, the pieces, the results and the grams. */
  record Step(Deed deed, int number, int grams) {
    int pieces() {
      return 1 + number / WORKS % MOST_PIECES;
    }

    InspectionResult result(int next) {
      var results = InspectionResult.values();
      return results[(number / WORKS + next) % results.length];
    }
  }

  private static final int WORKS = 3;
  private static final int MOST_PIECES = 4;
  private static final Loss MOULD = new Loss(LossReason.MOULD, "");

  final Cooperative here = ACooperative.inMeghalaya();
  final Cooperative there = ACooperative.inMeghalaya();
  final MemberRef weaver = ACooperative.memberOf(here, Skill.WEAVING).ref();
  final Actor manager = ALot.manager(here.ref());
  final List<WorkOrderNumber> works = new ArrayList<>();
  private final AMonthOfTrade trade = new AMonthOfTrade(here, manager);
  private final List<PurchaseNumber> purchases = new ArrayList<>();
  private final List<TransferNumber> transfers = new ArrayList<>();

  /** All that came from outside or of the making. */
  BigDecimal came;

  AMonth() {
    works.add(AWorkOrder.acceptedOf(6, here, weaver).number());
    works.add(AWorkOrder.acceptedOf(2, here, weaver).number());
    works.add(AWorkOrder.fresh(here).number());
    ALot.ofYarn(here.ref(), "2");
    came = lots(here).stream().map(lot -> lot.received().amount()).reduce(BigDecimal::add).get();
  }

  /** Every lot in both stores. */
  List<MaterialLot> lots() {
    var all = new ArrayList<>(lots(here));
    all.addAll(lots(there));
    return all;
  }

  private static List<MaterialLot> lots(Cooperative store) {
    return TestHouse.get(MaterialLots.class).of(store.ref(), 0, 1000);
  }

  void take(Step step) {
    var part = kilograms(step.grams());
    switch (step.deed()) {
      case ORDER_YARN -> purchases.add(APurchase.ofYarn(here.ref(), "2"));
      case RECEIVE_YARN -> receiveYarn(step, part);
      case COUNT, SEND, LOSE_IN_STORE -> inStore(step, part);
      case ARRIVE, MISS, TAKE_BACK -> onTheWay(step, part);
      case SET_ASIDE, PUT_BACK, ISSUE, ISSUE_MORE -> give(step, part);
      case RECEIVE, RECEIVE_WEIGHED, INSPECT, LOOK_AGAIN -> pieces(step, part);
      case CLOSE -> TestHouse.get(CloseAccount.class).close(work(step), manager);
      case BUY, PLAN, OFFER, MOVE_PIECES, PACK, OPEN_PARCEL, SHIP -> trade(step);
      default -> withHer(step, part);
    }
  }

  private void trade(Step step) {
    switch (step.deed()) {
      case BUY -> works.addAll(trade.buy(step.pieces()));
      case PLAN -> trade.plan();
      case OFFER -> trade.offer();
      case PACK -> trade.pack(step.grams());
      case OPEN_PARCEL -> trade.open(step.grams());
      case SHIP -> trade.ship(step.grams());
      default ->
          TestHouse.get(MovePieces.class).move(work(step), other(step), step.pieces(), manager);
    }
  }

  private void receiveYarn(Step step, Quantity part) {
    if (purchases.isEmpty()) return;
    var delivery = APurchase.of(part, "0", step.number() % 2 == 1, "more in the bale");
    var from = purchases.get(step.number() % purchases.size());
    TestHouse.get(ReceivePurchase.class).receive(from, delivery, manager);
    came = came.add(part.amount());
  }

  private void inStore(Step step, Quantity part) {
    var lot = lot(step);
    var lots = TestHouse.get(MaterialLots.class);
    var book = lots.account(lots.get(lot, manager)).inStore();
    switch (step.deed()) {
      case COUNT ->
          TestHouse.get(CountLot.class)
              .count(new CountLot.Found(lot, book, part, "counted"), manager);
      case SEND ->
          transfers.add(
              TestHouse.get(SendMaterial.class)
                  .send(
                      new NewTransfer(TransferNumber.random(), lot, there.ref(), part, null),
                      manager));
      default -> TestHouse.get(UseUpMaterial.class).loseInStore(lot, part, MOULD, manager);
    }
  }

  private void onTheWay(Step step, Quantity part) {
    if (transfers.isEmpty()) return;
    var transfer = transfers.get(step.number() % transfers.size());
    var receive = TestHouse.get(ReceiveTransfer.class);
    switch (step.deed()) {
      case ARRIVE -> receive.arrived(transfer, LotNumber.random(), part, ALot.manager(there.ref()));
      case MISS -> receive.missing(transfer, part, "fell off", ALot.manager(there.ref()));
      default -> TestHouse.get(SendMaterial.class).takeBack(transfer, part, "no road", manager);
    }
  }

  private void give(Step step, Quantity part) {
    var allocate = TestHouse.get(AllocateLot.class);
    var work = work(step);
    switch (step.deed()) {
      case SET_ASIDE -> allocate.allocate(work, lot(step), part, manager);
      case PUT_BACK -> allocate.putBack(work, lot(step), manager);
      case ISSUE -> handOver(work);
      default -> allocate.topUp(new AllocateLot.Choice(work, lot(step), part), "lost", manager);
    }
  }

  /** Offered to her, accepted and given out. */
  private void handOver(WorkOrderNumber work) {
    if (!AWorkOrder.again(work).isOffered()) AWorkOrder.offered(AWorkOrder.again(work), weaver);
    TestHouse.get(AnswerOffer.class).accept(work, weaver);
    TestHouse.get(HandOverMaterial.class).handOver(work);
  }

  private void pieces(Step step, Quantity part) {
    var work = AWorkOrder.again(work(step));
    switch (step.deed()) {
      case RECEIVE -> receive(NewReceipt.of(work.number(), step.pieces()));
      case RECEIVE_WEIGHED -> receiveWeighed(step, work, part);
      case INSPECT -> inspect(step, work);
      default ->
          TestHouse.get(Receipts.class).of(work).stream()
              .filter(Receipt::isInspected)
              .max(Comparator.comparing(Receipt::receivedAt))
              .ifPresent(last -> lookAgain(step, last));
    }
  }

  /** At what was rejected, or at seconds that their maker does not agree to. */
  private void lookAgain(Step step, Receipt last) {
    if (step.grams() % 2 == 0) TestHouse.get(LookAgain.class).begin(last.number(), manager);
    else if (TestHouse.get(Seconds.class).waitingFor(weaver).stream()
        .anyMatch(one -> one.receipt().number().equals(last.number()))) {
      TestHouse.get(AnswerSecond.class).answer(last.number(), Second.Answer.LOOK_AGAIN, weaver);
      TestHouse.get(TellOutbox.class).all();
    }
  }

  private void receive(NewReceipt receipt) {
    TestHouse.get(ReceivePieces.class).receive(receipt, manager);
  }

  private void receiveWeighed(Step step, WorkOrder work, Quantity part) {
    var held = held(work.number());
    if (held.isEmpty()) return;
    var lot = held.get(step.number() % held.size()).lot();
    var figure = Map.of(lot, new Weighed(part, kilograms(7)));
    var why = step.grams() % 2 == 0 ? "" : "a thicker weft";
    receive(NewReceipt.of(work.number(), step.pieces()).using(figure).because(why));
  }

  /** The first piece comes to one result and the others to the next. */
  private void inspect(Step step, WorkOrder work) {
    for (Receipt receipt : TestHouse.get(Receipts.class).waiting(work)) {
      var verdict = Verdict.of(step.result(0), 1, "so");
      if (receipt.pieces() > 1) verdict = verdict.and(step.result(1), receipt.pieces() - 1, "so");
      TestHouse.get(RecordInspection.class)
          .record(
              receipt.number(),
              verdict.reworkBy(AWorkOrder.DUE).secondFor(AWorkOrder.RATE),
              new Actor("S-" + step.grams(), manager.roles(), manager.cooperatives()));
    }
  }

  private void withHer(Step step, Quantity part) {
    var held = held(work(step));
    if (held.isEmpty()) return;
    var hers = held.get(step.grams() % held.size()).key();
    var returns = TestHouse.get(ReturnMaterial.class);
    switch (step.deed()) {
      case RETURN -> returns.giveBack(hers, part, manager);
      case KEEP_FOR_OTHER -> returns.keepFor(other(step), hers, part, manager);
      case LOSE_IN_MAKING ->
          TestHouse.get(UseUpMaterial.class).loseInMaking(hers, part, MOULD, manager);
      case SCRAP -> scrap(hers, part);
      default -> byProduct(hers, part);
    }
  }

  private void scrap(Holding.Key hers, Quantity part) {
    TestHouse.get(BringBack.class).scrap(hers, part, piece(part), manager);
    came = came.add(part.amount());
  }

  private void byProduct(Holding.Key hers, Quantity part) {
    TestHouse.get(BringBack.class).byProduct(hers.workOrder(), hers.lot(), piece(part), manager);
    came = came.add(part.amount());
  }

  private static BringBack.Piece piece(Quantity part) {
    var worth = Money.of("3.00", "INR");
    return new BringBack.Piece(LotNumber.random(), ALot.yarn().code(), part, worth);
  }

  private WorkOrderNumber work(Step step) {
    return works.get(step.number() % works.size());
  }

  private WorkOrderNumber other(Step step) {
    return works.get((step.number() + 1) % works.size());
  }

  private LotNumber lot(Step step) {
    var all = lots(here);
    return all.get(step.grams() % all.size()).number();
  }

  private static List<Holding> held(WorkOrderNumber work) {
    return TestHouse.get(Holdings.class).forWork(work).stream()
        .filter(held -> held.member() != null)
        .toList();
  }

  static Quantity kilograms(int grams) {
    return Quantity.of(BigDecimal.valueOf(grams, 3), Unit.KILOGRAM);
  }
}
