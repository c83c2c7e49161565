package org.loomhive.ordering.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.loomhive.catalog.ChargeCurrency;
import org.loomhive.catalog.CostSheet;
import org.loomhive.catalog.PriceBreakdown;
import org.loomhive.catalog.Prices;
import org.loomhive.catalog.price.LeastPrice;
import org.loomhive.kernel.Actor;
import org.loomhive.kernel.Money;
import org.loomhive.kernel.Refused;
import org.loomhive.kernel.Role;

/**
 * Makes a code, if every product that is offered can bear it in every currency without touching
 * material and pay.
 */
@ApplicationScoped
public class MakeDiscount {
  private static final long WHOLE = 100;

  /** What is offered, the same sheet with the same prices once, with a product that it is of. */
  private static final String OFFERED =
      """
      SELECT v.cost_sheet, v.prices, MIN(p.name) FROM variant v JOIN product p ON p.id = v.product_id
      WHERE p.published_at IS NOT NULL AND v.second_of IS NULL GROUP BY v.cost_sheet, v.prices
      """;

  private static final CostSheet.AsText SHEETS = new CostSheet.AsText();
  private static final Prices.AsJson PRICES = new Prices.AsJson();

  @PersistenceContext(unitName = "commerce")
  EntityManager em;

  @Inject Discounts discounts;
  @Inject LeastPrice least;
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

  /** How many percent a product may lose. */
  private record Room(String product, int most) {}

  private Room room(Object found) {
    var row = (Object[]) found;
    var sheet = SHEETS.convertToEntityAttribute((String) row[0]);
    var prices = PRICES.convertToEntityAttribute((String) row[1]);
    int most =
        Arrays.stream(ChargeCurrency.values())
            .flatMap(one -> prices.in(one.name()).stream())
            .mapToInt(price -> room(price, sheet))
            .min()
            .orElse(0);
    return new Room((String) row[2], most);
  }

  private int room(Money price, CostSheet sheet) {
    var floor = least.under(PriceBreakdown.of(price, sheet), sheet);
    var left = Math.multiplyExact(WHOLE, price.minus(floor).minor());
    return (int) Math.floorDiv(left, price.minor());
  }

  /** The one that may lose least is named. */
  private void requirePayWhole(int percent) {
    List<?> offered = em.createNativeQuery(OFFERED).getResultList();
    offered.stream()
        .map(this::room)
        .min(Comparator.comparing(Room::most).thenComparing(Room::product))
        .filter(tightest -> percent > tightest.most())
        .ifPresent(
            tightest -> {
              throw new Refused(
                  DiscountRefusal.BELOW_PAY, tightest.product(), tightest.most(), percent);
            });
  }

  /** Nobody uses it from now on. */
  @Transactional
  public void end(String code, Actor actor) {
    actor.require(Role.NETWORK_ADMIN);
    discounts.lock(code).end(clock.instant());
  }
}
