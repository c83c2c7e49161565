package org.loomhive.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.membership.Cooperatives;
import org.loomhive.ordering.MakingStage;
import org.loomhive.ordering.NoteMakingStage;
import org.loomhive.stock.StockKeeping;

/**
 * Looks at finished pieces. Good ones go to stock, for the order that waits; rework goes back to
 * the maker; a rejection ends the work, and an order's line gets another.
 */
@ApplicationScoped
public class RecordInspection {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject MaterialOfWork material;
  @Inject StockKeeping stock;
  @Inject NoteMakingStage stages;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /** Called by the wage room only, which books what she earned in the same transaction. */
  @Transactional
  public WorkOrder accept(WorkOrderNumber number, InspectionNote note, Actor actor) {
    var work = open(number, actor);
    if (work.isPassed()) return work;
    record(work, note.result(), note.words(), actor);
    material.use(work, note.used(), actor);
    toStock(work);
    return work;
  }

  /**
   * @param words what is to be done better; she reads it
   */
  @Transactional
  public void rework(WorkOrderNumber number, String words, LocalDate newDueOn, Actor actor) {
    var work = open(number, actor);
    requireWords(words);
    var today = cooperatives.get(work.cooperative()).businessDay(clock.instant());
    if (newDueOn.isBefore(today)) throw new Refused(ProductionRefusal.DATE_IN_THE_PAST);
    if (!work.isReceived()) throw new Refused(ProductionRefusal.NOT_RECEIVED, number);
    if (work.isInspected()) throw new Refused(ProductionRefusal.ALREADY_INSPECTED, number);
    note(work, InspectionResult.REWORK, words, actor);
    work.sendBack(newDueOn);
  }

  /** The material is used up all the same. */
  @Transactional
  public void reject(WorkOrderNumber number, String words, Actor actor) {
    var work = open(number, actor);
    requireWords(words);
    if (work.isInspected() && !work.isPassed()) return;
    record(work, InspectionResult.REJECT, words, actor);
    material.use(work, Map.of(), actor);
    if (work.isForOrder()) workOrders.add(work.again(work.dueOn()));
  }

  private WorkOrder open(WorkOrderNumber number, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    return workOrders.lock(number, actor);
  }

  private static void requireWords(String words) {
    if (words == null || words.isBlank()) throw new Refused(ProductionRefusal.NOTE_NEEDED);
  }

  private void record(WorkOrder work, InspectionResult result, String words, Actor actor) {
    work.inspect(result, clock.instant());
    note(work, result, words, actor);
  }

  private void note(WorkOrder work, InspectionResult result, String words, Actor actor) {
    em.persist(new Inspection(work, result, words.strip()).by(actor, clock.instant()));
  }

  private void toStock(WorkOrder work) {
    var reason = work.number().value();
    if (!work.isForOrder()) {
      stock.receive(work.sku(), work.pieces(), reason);
      return;
    }
    stock.receiveAllocated(work.sku(), work.pieces(), reason);
    stages.note(
        work.orderNumber().orElseThrow(), work.orderLine().orElseThrow(), MakingStage.CHECKED);
  }
}
