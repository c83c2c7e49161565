package org.loomhive.apiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.loomhive.kernel.CooperativeRef;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.NotFound;
import org.loomhive.kernel.Quantity;
import org.loomhive.kernel.Unit;

/** All apiaries, what was harvested there, and the lots it went into. */
@ApplicationScoped
public class Apiaries {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  public void add(Apiary apiary) {
    em.persist(apiary);
  }

  void add(HoneyLot lot) {
    em.persist(lot);
    em.flush(); // its harvests point at it by number, which the order of inserts does not know
  }

  void add(Harvest harvest) {
    em.persist(harvest);
  }

  public Apiary get(CooperativeRef cooperative, String name) {
    return em.createQuery(
            "select a from Apiary a where a.cooperative = :cooperative and a.name = :name",
            Apiary.class)
        .setParameter("cooperative", cooperative)
        .setParameter("name", name)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("apiary", name));
  }

  public HoneyLot lot(LotNumber number) {
    return em.createQuery("select l from HoneyLot l where l.number = :number", HoneyLot.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("honey lot", number));
  }

  /** In the order of their days. */
  public List<Harvest> harvestsOf(LotNumber lot) {
    return em.createQuery(
            "select h from Harvest h where h.lot = :lot order by h.harvestedOn, h.id",
            Harvest.class)
        .setParameter("lot", lot)
        .getResultList();
  }

  /** All that went into a lot. */
  public Quantity harvestedInto(LotNumber lot) {
    return harvestsOf(lot).stream()
        .map(Harvest::taken)
        .reduce(Quantity.zero(Unit.KILOGRAM), Quantity::plus);
  }
}
