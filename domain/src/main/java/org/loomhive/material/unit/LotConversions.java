package org.loomhive.material.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.EnumMap;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.kernel.Unit;
import org.loomhive.material.Material;
import org.loomhive.material.MaterialLot;
import org.loomhive.material.MaterialLots;

/** In which units each lot can be counted. What is stated anew holds for what is typed later. */
@ApplicationScoped
public class LotConversions {
  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject MaterialLots lots;
  @Inject Clock clock;

  public LotUnits of(MaterialLot lot) {
    var stated = new EnumMap<Unit, BigDecimal>(Unit.class);
    em.createQuery(
            "select c from LotConversion c where c.lot = :lot order by c.id", LotConversion.class)
        .setParameter("lot", lot.number())
        .getResultList()
        .forEach(one -> stated.put(one.unit(), one.each()));
    return new LotUnits(lot.number(), lot.material().unit(), stated);
  }

  /** What units of a material were in its last lots: a guess for the next one. */
  public LotUnits usual(Material material) {
    var stated = new EnumMap<Unit, BigDecimal>(Unit.class);
    em.createQuery(
            "select c from LotConversion c, MaterialLot l where l.number = c.lot"
                + " and l.material = :material order by c.id",
            LotConversion.class)
        .setParameter("material", material)
        .getResultList()
        .forEach(one -> stated.put(one.unit(), one.each()));
    return new LotUnits(null, material.unit(), stated);
  }

  /**
   * Says what one unit of a lot is.
   *
   * @param each in the unit of the lot, exact to nine decimals
   */
  @Transactional
  public void state(LotNumber number, Unit unit, BigDecimal each, Actor actor) {
    actor.require(Role.MANAGER, Role.NETWORK_ADMIN);
    var lot = lots.get(number, actor);
    var own = lot.material().unit();
    if (unit == own) throw new Refused(UnitRefusal.OWN_UNIT, number, own);
    if (LotUnits.byNature(own).filter(unit::equals).isPresent())
      throw new Refused(UnitRefusal.FIXED_BY_NATURE, unit, own);
    var kept = each.setScale(LotUnits.SCALE, RoundingMode.HALF_UP);
    if (kept.signum() <= 0) throw new Refused(UnitRefusal.EACH_ABOVE_ZERO, number);
    if (of(lot).each(unit).filter(known -> known.compareTo(kept) == 0).isPresent()) return;
    em.persist(new LotConversion(number, unit, kept).by(actor, clock.instant()));
  }
}
