package org.loomhive.apiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    return findLot(number).orElseThrow(() -> new NotFound("honey lot", number));
  }

  /** Empty for a lot that is none of ours, or no honey. */
  public Optional<HoneyLot> findLot(LotNumber number) {
    return em.createQuery("select l from HoneyLot l where l.number = :number", HoneyLot.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /**
   * A lot with what went into it.
   *
   * @param mostMoisturePercent of the wettest harvest
   * @param isStored it lies in the store as material
   */
  public record Filled(
      HoneyLot lot, Quantity harvested, BigDecimal mostMoisturePercent, boolean isStored) {}

  /** The newest first. */
  public List<Filled> lotsOf(CooperativeRef cooperative, int first, int count) {
    return em.createQuery(
            """
            select l, sum(h.taken.amount), max(h.moisturePercent),
                (select count(m) from MaterialLot m where m.number = l.number)
            from HoneyLot l, Harvest h where h.lot = l.number and l.cooperative = :cooperative
            group by l order by l.openedOn desc, l.number
            """,
            Object[].class)
        .setParameter("cooperative", cooperative)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultStream()
        .map(Apiaries::filled)
        .toList();
  }

  private static Filled filled(Object[] row) {
    return new Filled(
        (HoneyLot) row[0],
        Quantity.of((BigDecimal) row[1], Unit.KILOGRAM),
        (BigDecimal) row[2],
        ((Number) row[3]).intValue() > 0);
  }

  public long countLots(CooperativeRef cooperative) {
    return em.createQuery(
            "select count(l) from HoneyLot l where l.cooperative = :cooperative", Long.class)
        .setParameter("cooperative", cooperative)
        .getSingleResult();
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
