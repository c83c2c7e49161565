package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.ReceiptNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.WorkOrders;
import org.loomhive.production.inspection.InspectionNote;
import org.loomhive.production.inspection.RecordInspection;
import org.loomhive.production.inspection.Verdict;
import org.loomhive.production.inspection.plan.Read;
import org.loomhive.production.inspection.plan.WriteReadings;
import org.loomhive.production.receipt.Receipt;
import org.loomhive.production.receipt.Receipts;
import org.loomhive.wage.rate.PieceRates;
import org.loomhive.wage.rate.TimeStudies;

/**
 * Says what finished pieces are. In one transaction the good ones go to stock, their wage is
 * earned, and the books say so. A receipt earns once, and what it earned stays for ever: seconds
 * that somebody looks at again earn nothing more, and lose nothing.
 */
@ApplicationScoped
public class AcceptWork {
  @Inject RecordInspection inspection;
  @Inject WriteReadings readings;
  @Inject WorkOrders workOrders;
  @Inject Receipts receipts;
  @Inject Earnings earnings;
  @Inject RecordEarned recordEarned;
  @Inject PieceRates rates;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;

  /** What was found in the pieces of one receipt. */
  @Transactional
  public void inspect(ReceiptNumber number, Verdict verdict, Actor actor) {
    var receipt = inspection.record(number, verdict, actor);
    boolean isPaid = receipt.isPaidBefore() || earnings.find(number).isPresent();
    if (verdict.passed() > 0 && !isPaid) earn(receipt, verdict.passed(), actor);
  }

  /** With what was read at the points of the plan; values that are off take a word of why. */
  @Transactional
  public void inspect(ReceiptNumber number, Verdict verdict, List<Read> read, Actor actor) {
    Read.requireExplained(read, verdict);
    readings.write(number, read, actor);
    inspect(number, verdict, actor);
  }

  /** All pieces that are here are good. Gives what the last of them earned. */
  @Transactional
  public EarnedWage accept(WorkOrderNumber number, InspectionNote note, Actor actor) {
    var work = workOrders.lock(number, actor);
    for (Receipt receipt : receipts.waiting(work))
      inspect(receipt.number(), Verdict.accept(receipt.pieces(), note), actor);
    return earnings
        .last(number)
        .orElseThrow(() -> new Refused(ProductionRefusal.NOT_RECEIVED, number));
  }

  private void earn(Receipt receipt, int pieces, Actor actor) {
    var order = receipt.workOrder();
    var work =
        new EarnedWage.Work(
            order.number(),
            receipt.number(),
            new EarnedWage.Maker(order.cooperative(), order.member().orElseThrow()),
            order.sku(),
            pieces);
    recordEarned.record(new EarnedWage(work, terms(receipt)), actor);
  }

  /** The agreed rate, or more when the floor rose before the day of the work. */
  private EarnedWage.Terms terms(Receipt receipt) {
    var order = receipt.workOrder();
    var workedOn = cooperatives.get(order.cooperative()).businessDay(receipt.doneAt());
    var fair = rates.rateFor(order.sku(), order.cooperative(), workedOn);
    var agreed = order.pieceRate().orElseThrow();
    var better = max(agreed, fair.amount());
    var level = studies.require(order.sku(), workedOn).level();
    return new EarnedWage.Terms(fair.at(better), level, workedOn);
  }

  private static Money max(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
