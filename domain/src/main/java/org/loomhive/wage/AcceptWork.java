package org.loomhive.wage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.production.InspectionNote;
import org.loomhive.production.RecordInspection;
import org.loomhive.production.WorkOrder;
import org.loomhive.wage.rate.PieceRates;
import org.loomhive.wage.rate.TimeStudies;

/**
 * Finds finished pieces good. In one transaction they go to stock, the wage is earned, and the
 * books say so. Accepting twice pays once.
 */
@ApplicationScoped
public class AcceptWork {
  @Inject RecordInspection inspection;
  @Inject Earnings earnings;
  @Inject RecordEarned recordEarned;
  @Inject PieceRates rates;
  @Inject TimeStudies studies;
  @Inject Cooperatives cooperatives;

  /** Gives what was earned. */
  @Transactional
  public EarnedWage accept(WorkOrderNumber number, InspectionNote note, Actor actor) {
    var work = inspection.accept(number, note, actor);
    return earnings.find(number).orElseGet(() -> earn(work, actor));
  }

  private EarnedWage earn(WorkOrder order, Actor actor) {
    var work =
        new EarnedWage.Work(
            order.number(),
            order.cooperative(),
            order.member().orElseThrow(),
            order.sku(),
            order.pieces());
    return recordEarned.record(new EarnedWage(work, terms(order)), actor);
  }

  /** The agreed rate, or more when the floor rose before the day of the work. */
  private EarnedWage.Terms terms(WorkOrder order) {
    var workedOn = workedOn(order);
    var fair = rates.rateFor(order.sku(), order.cooperative(), workedOn);
    var agreed = order.pieceRate().orElseThrow();
    var better = max(agreed, fair.amount());
    var level = studies.require(order.sku(), workedOn).level();
    return new EarnedWage.Terms(fair.at(better), level, workedOn);
  }

  private LocalDate workedOn(WorkOrder order) {
    Instant done = order.finishedAt().or(order::receivedAt).orElseThrow();
    return cooperatives.get(order.cooperative()).businessDay(done);
  }

  private static Money max(Money one, Money other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
