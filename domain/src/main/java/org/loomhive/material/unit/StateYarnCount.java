package org.loomhive.material.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.LotNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Unit;
import org.loomhive.material.MaterialLots;

/** From the count on its label follows what a metre and a hank of a lot weigh. */
@ApplicationScoped
public class StateYarnCount {
  private static final BigDecimal GRAMS = BigDecimal.valueOf(1_000);

  @Inject MaterialLots lots;
  @Inject LotConversions conversions;

  @Transactional
  public void state(LotNumber number, YarnCount count, Actor actor) {
    var own = lots.get(number, actor).material().unit();
    if (own != Unit.KILOGRAM && own != Unit.GRAM)
      throw new Refused(UnitRefusal.NOT_WEIGHED, number, own);
    var factor = own == Unit.GRAM ? GRAMS : BigDecimal.ONE;
    conversions.state(number, Unit.METRE, count.kilogramsOfAMetre().multiply(factor), actor);
    count
        .kilogramsOfAHank()
        .ifPresent(hank -> conversions.state(number, Unit.HANK, hank.multiply(factor), actor));
  }
}
