package org.loomhive.material.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.NotFound;

/** All that was ever sent from store to store. Both stores see it; for others it is not there. */
@ApplicationScoped
public class Transfers {
  private static final String OF_STORE = "t.lot.cooperative = :store or t.to = :store";

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
  public List<MaterialTransfer> of(CooperativeRef store, int first, int count) {
    return em.createQuery(
            "select t from MaterialTransfer t where " + OF_STORE + " order by t.id desc",
            MaterialTransfer.class)
        .setParameter("store", store)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CooperativeRef store) {
    return em.createQuery("select count(t) from MaterialTransfer t where " + OF_STORE, Long.class)
        .setParameter("store", store)
        .getSingleResult();
  }

  public List<MaterialTransfer> onTheWayTo(CooperativeRef store) {
    return em.createQuery(
            "select t from MaterialTransfer t where t.to = :store and t.lot.owner.name is null"
                + " and t.sent.amount > (select coalesce(sum(a.quantity.amount), 0)"
                + " from TransferArrival a where a.transfer = t)",
            MaterialTransfer.class)
        .setParameter("store", store)
        .getResultList();
  }
}
