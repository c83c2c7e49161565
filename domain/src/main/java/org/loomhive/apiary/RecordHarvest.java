package org.loomhive.apiary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;
import org.loomhive.material.MaterialLots;
import org.loomhive.membership.Cooperatives;

/** Writes down what was harvested, into a new lot of honey or one that is still open. */
@ApplicationScoped
public class RecordHarvest {
  /** More water than this and it ferments (Directive 2001/110/EC, Annex II; FSSAI 2018). */
  private static final BigDecimal MOST_MOISTURE = new BigDecimal("20");

  @Inject Apiaries apiaries;
  @Inject MaterialLots lots;
  @Inject Cooperatives cooperatives;
  @Inject Clock clock;

  /**
   * @param blossom what the bees flew to
   */
  @Transactional
  public LotNumber intoNewLot(Apiary apiary, String blossom, HarvestNote note, Actor actor) {
    check(apiary, note, actor);
    var lot = new HoneyLot(LotNumber.random(), apiary, blossom, note.day());
    apiaries.add(lot);
    apiaries.add(new Harvest(apiary, lot.number(), note));
    return lot.number();
  }

  @Transactional
  public void intoLot(LotNumber number, Apiary apiary, HarvestNote note, Actor actor) {
    check(apiary, note, actor);
    if (lots.find(number).isPresent()) throw new Refused(ApiaryRefusal.IS_STORED, number);
    if (!apiaries.lot(number).takes(apiary)) throw new Refused(ApiaryRefusal.OTHER_HONEY, number);
    apiaries.add(new Harvest(apiary, number, note));
  }

  private void check(Apiary apiary, HarvestNote note, Actor actor) {
    actor.require(Role.MANAGER, Role.QUALITY, Role.NETWORK_ADMIN);
    actor.requireSight(apiary.cooperative());
    if (!note.taken().isPositive() || note.hives() < 1)
      throw new Refused(ApiaryRefusal.NOTHING_TAKEN);
    if (note.hives() > apiary.hives())
      throw new Refused(ApiaryRefusal.MORE_HIVES_THAN_THERE_ARE, apiary.hives());
    if (note.moisturePercent().compareTo(MOST_MOISTURE) > 0)
      throw new Refused(ApiaryRefusal.TOO_MOIST, MOST_MOISTURE);
    var today = cooperatives.get(apiary.cooperative()).businessDay(clock.instant());
    if (note.day().isAfter(today)) throw new Refused(ApiaryRefusal.IN_THE_FUTURE);
  }
}
