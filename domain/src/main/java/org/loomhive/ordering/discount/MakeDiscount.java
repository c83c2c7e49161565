package org.loomhive.ordering.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.loomhive.catalog.CostReceiver;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/** Makes a code, if every product that is offered can bear it without touching material and pay. */
@ApplicationScoped
public class MakeDiscount {
  private static final int WHOLE = 100;

  /** How much of its price each variant that is offered may lose; the one that may lose least. */
  private static final String TIGHTEST =
      """
      SELECT p.name, FLOOR(%d * (1 - SUM(CASE WHEN c.receiver IN (%s) THEN c.minor ELSE 0 END)
          / SUM(c.minor))) AS most
      FROM variant v JOIN product p ON p.id = v.product_id JOIN variant_cost c ON c.variant_id = v.id
      WHERE p.published_at IS NOT NULL AND v.second_of IS NULL
      GROUP BY v.id, p.name ORDER BY most, p.name LIMIT 1
      """
          .formatted(
              WHOLE,
              Arrays.stream(CostReceiver.values())
                  .filter(CostReceiver::isFloor)
                  .map(receiver -> "'" + receiver + "'")
                  .collect(Collectors.joining(", ")));

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Discounts discounts;
  @Inject Clock clock;

  /**
   * What is wanted.
   *
   * @param to the last day
   */
  public record Wanted(String code, int percent, LocalDate from, LocalDate to, int mostUses) {
    public Wanted {
      code = Discounts.normal(code);
    }
  }

  @Transactional
  public void make(Wanted wanted, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    if (!wanted.code().matches("[A-Z0-9-]{4,40}")) throw new Refused(DiscountRefusal.NOT_A_CODE);
    if (wanted.percent() < 1 || wanted.percent() > Discount.MOST_PERCENT)
      throw new Refused(DiscountRefusal.NOT_A_PERCENT, Discount.MOST_PERCENT);
    if (wanted.to().isBefore(wanted.from())) throw new Refused(DiscountRefusal.DAYS_CROSSED);
    if (discounts.find(wanted.code()).isPresent())
      throw new Refused(DiscountRefusal.CODE_TAKEN, wanted.code());
    requirePayWhole(wanted.percent());
    discounts.add(new Discount(wanted, actor, clock.instant()));
  }

  private void requirePayWhole(int percent) {
    for (Object found : em.createNativeQuery(TIGHTEST).getResultList()) {
      var row = (Object[]) found;
      int most = ((Number) row[1]).intValue();
      if (percent > most) throw new Refused(DiscountRefusal.BELOW_PAY, row[0], most, percent);
    }
  }

  /** Nobody uses it from now on. */
  @Transactional
  public void end(String code, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    discounts.lock(code).end(clock.instant());
  }
}
