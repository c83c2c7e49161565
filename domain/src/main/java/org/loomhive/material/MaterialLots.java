package org.loomhive.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;

/** All lots of raw material, and what became of each. */
@ApplicationScoped
public class MaterialLots {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(MaterialLot lot) {
    em.persist(lot);
  }

  public Optional<MaterialLot> find(LotNumber number) {
    return byNumber(number).getResultStream().findFirst();
  }

  /** For those who see its cooperative; for others it is not there. */
  public MaterialLot get(LotNumber number, Actor actor) {
    return find(number)
        .filter(lot -> actor.sees(lot.cooperative()))
        .orElseThrow(() -> new NotFound("lot", number));
  }

  /** Held until the transaction ends: what is counted now stays true. */
  public MaterialLot lock(LotNumber number, Actor actor) {
    return byNumber(number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .filter(lot -> actor.sees(lot.cooperative()))
        .orElseThrow(() -> new NotFound("lot", number));
  }

  private TypedQuery<MaterialLot> byNumber(LotNumber number) {
    return em.createQuery("select l from MaterialLot l where l.number = :number", MaterialLot.class)
        .setParameter("number", number);
  }

  /** The newest first. */
  public List<MaterialLot> of(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            "select l from MaterialLot l where l.cooperative = :cooperative"
                + " order by l.receivedOn desc, l.id desc",
            MaterialLot.class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  public long count(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(l) from MaterialLot l where l.cooperative = :cooperative", Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
  }

  /** Lots of a material from which something can be taken, the oldest first. */
  public List<MaterialLot> withSomethingFree(CooperativeRef cooperative, MaterialCode material) {
    return em.createQuery(
            "select l from MaterialLot l where l.cooperative = :cooperative"
                + " and l.material.code = :material order by l.receivedOn, l.id",
            MaterialLot.class)
        .setParameter("cooperative", cooperative)
        .setParameter("material", material)
        .getResultStream()
        .filter(lot -> account(lot).free().isPositive())
        .toList();
  }

  /** Where the lot is now. */
  public LotAccount account(MaterialLot lot) {
    Map<MovementKind, BigDecimal> moved = new EnumMap<>(MovementKind.class);
    for (Object[] row :
        em.createQuery(
                "select m.kind, sum(m.quantity.amount) from MaterialMovement m"
                    + " where m.lot = :lot group by m.kind",
                Object[].class)
            .setParameter("lot", lot)
            .getResultList()) moved.put((MovementKind) row[0], (BigDecimal) row[1]);
    return new LotAccount(lot.material().unit(), moved);
  }
}
