package org.loomhive.production.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.loomhive.catalog.Variants;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.WorkOrderNumber;
import org.loomhive.material.Holding;
import org.loomhive.material.ReturnMaterial;
import org.loomhive.production.MaterialNeed;
import org.loomhive.production.MaterialOfWork;
import org.loomhive.production.ProductionRefusal;
import org.loomhive.production.RecipeLine;
import org.loomhive.production.WorkOrder;
import org.loomhive.production.WorkOrders;

/**
 * Another mix than was planned: pieces that a member was to make of one work order become pieces of
 * another work order of hers, of the same product, and their material goes with them. What an order
 * misses by that is made anew.
 */
@ApplicationScoped
public class MovePieces {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject WorkOrders workOrders;
  @Inject MaterialOfWork material;
  @Inject ReturnMaterial returns;
  @Inject Variants variants;
  @Inject Clock clock;

  /** Work of the same member and product of which pieces are still to come. */
  public List<WorkOrder> siblings(WorkOrder work) {
    if (work.member().isEmpty()) return List.of();
    return em.createQuery(
            "select w from WorkOrder w where w.offer.member = :member"
                + " and w.cooperative = :cooperative and w.offer.acceptedAt is not null"
                + " and w.count.inspectedAt is null and w.number <> :number"
                + " order by w.dueOn, w.id",
            WorkOrder.class)
        .setParameter("member", work.member().get())
        .setParameter("cooperative", work.cooperative())
        .setParameter("number", work.number())
        .getResultStream()
        .filter(one -> open(one) > 0 && product(one).equals(product(work)))
        .toList();
  }

  private String product(WorkOrder work) {
    return variants.get(work.sku()).product().slug();
  }

  /** Pieces that were never handed in; what she makes good belongs where it is. */
  private static int open(WorkOrder work) {
    return work.toCome() - work.count().inRework();
  }

  /** So many pieces that have not come in yet. */
  @Transactional
  public void move(WorkOrderNumber from, WorkOrderNumber to, int pieces, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    lockBoth(from, to, actor);
    var work = workOrders.get(from, actor);
    var sibling =
        siblings(work).stream()
            .filter(one -> one.number().equals(to))
            .findFirst()
            .orElseThrow(() -> new Refused(ProductionRefusal.NO_SIBLING, from, to));
    int most = Math.min(open(work), work.pieces() - 1);
    if (pieces < 1 || pieces > most)
      throw new Refused(ProductionRefusal.MOVED_MORE_THAN_OPEN, from, Math.max(0, most), pieces);
    for (RecipeLine line : sibling.recipe().lines()) bring(line, pieces, work, sibling, actor);
    sibling.change(pieces, clock.instant());
    work.change(-pieces, clock.instant());
    if (work.isForOrder()) makeAnew(work, pieces);
  }

  /** Always in the same order, so that two who move to and fro do not wait for each other. */
  private void lockBoth(WorkOrderNumber one, WorkOrderNumber other, Actor actor) {
    boolean isFirst = one.value().compareTo(other.value()) < 0;
    workOrders.lock(isFirst ? one : other, actor);
    workOrders.lock(isFirst ? other : one, actor);
  }

  /** What she has of it, the oldest lot first; what is missing is to be given as always. */
  private void bring(RecipeLine line, int pieces, WorkOrder from, WorkOrder to, Actor actor) {
    var missing = line.needFor(pieces);
    for (MaterialNeed need : material.needs(from)) {
      if (!need.line().material().equals(line.material())) continue;
      for (Holding held : need.holdings()) {
        var part = missing.orLess(held.held());
        if (!part.isPositive() || !line.accepts(held.material())) continue;
        returns.keepFor(to.number(), held.key(), part, actor);
        missing = missing.minus(part);
      }
    }
  }

  private void makeAnew(WorkOrder work, int pieces) {
    var order = work.orderNumber().orElseThrow();
    workOrders.lockForOrder(order);
    int round = workOrders.rounds(order, work.orderLine().orElseThrow()) + 1;
    workOrders.add(work.again(pieces, round));
  }
}
