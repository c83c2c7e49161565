package org.loomhive.material.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.material.MaterialLot;

/** All that was ever sent from store to store. Both stores see it; for others it is not there. */
@ApplicationScoped
public class Transfers {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  void add(MaterialTransfer transfer) {
    em.persist(transfer);
  }

  Optional<MaterialTransfer> find(TransferNumber number) {
    return em.createQuery(
            "select t from MaterialTransfer t where t.number = :number", MaterialTransfer.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** What others wrote while its lot was waited for. */
  void refresh(MaterialTransfer transfer) {
    em.refresh(transfer);
  }

  public MaterialTransfer get(TransferNumber number, Actor actor) {
    return find(number)
        .filter(transfer -> actor.sees(transfer.from()) || actor.sees(transfer.to()))
        .orElseThrow(() -> new NotFound("transfer", number));
  }

  /** From or to a store, the newest first. */
  public List<MaterialTransfer> of(CooperativeRef store, int count) {
    return em.createQuery(
            "select t from MaterialTransfer t where t.lot.cooperative = :store or t.to = :store"
                + " order by t.id desc",
            MaterialTransfer.class)
        .setParameter("store", store)
        .setMaxResults(count)
        .getResultList();
  }

  public List<MaterialTransfer> onTheWayTo(CooperativeRef store) {
    return em.createQuery(
            "select t from MaterialTransfer t where t.to = :store and t.lot.owner.name is null",
            MaterialTransfer.class)
        .setParameter("store", store)
        .getResultStream()
        .filter(transfer -> !transfer.isOver())
        .toList();
  }

  /** What the papers say is on the way of a lot. */
  public Quantity onTheWayOf(MaterialLot lot) {
    return em.createQuery(
            "select t from MaterialTransfer t where t.lot = :lot", MaterialTransfer.class)
        .setParameter("lot", lot)
        .getResultStream()
        .map(MaterialTransfer::onTheWay)
        .reduce(Quantity.zero(lot.material().unit()), Quantity::plus);
  }

  /** What was received in other stores as lots that were a part of this one. */
  public Quantity lotsMadeOf(MaterialLot lot) {
    var sum =
        em.createQuery(
                "select sum(l.received.amount) from MaterialLot l where l.cameFrom = :lot",
                BigDecimal.class)
            .setParameter("lot", lot.number())
            .getSingleResult();
    return Quantity.of(sum == null ? BigDecimal.ZERO : sum, lot.material().unit());
  }
}
