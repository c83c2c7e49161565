package org.loomhive.ordering.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.Basket;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;
import org.loomhive.wholesale.WholesaleRefusal;
import org.loomhive.wholesale.company.Companies;
import org.loomhive.wholesale.company.Company;

/**
 * Puts a code on a basket and counts its use when the order is placed. Whoever guesses codes is
 * slowed down more after each try, with one basket or with many from one place, and it is logged.
 */
@ApplicationScoped
public class UseDiscount {
  /** The door of {@link SlowTries}. */
  public static final String DOOR = "code";

  private static final Logger LOG = Logger.getLogger(UseDiscount.class.getName());

  /** Several people behind one address may type wrong codes. */
  private static final int FREE_FROM_ONE_PLACE = 10;

  @Inject Discounts discounts;
  @Inject Baskets baskets;
  @Inject SlowTries tries;
  @Inject Companies companies;
  @Inject Clock clock;

  /**
   * The code holds for this basket from now on; an empty one takes it off.
   *
   * @param place from where it is typed, as far as that is known of a visitor
   */
  @Transactional
  public void put(BasketToken token, String typed, String place) {
    var basket = baskets.get(token);
    if (Discounts.normal(typed).isEmpty()) {
      basket.useDiscount(null);
      return;
    }
    if (isOfACompany(basket)) throw new Refused(WholesaleRefusal.NO_CODE_BESIDE);
    var many = new SlowTries.Try(DOOR, place, FREE_FROM_ONE_PLACE);
    requireOpen(tries.take(new SlowTries.Try(DOOR, token.hash(), 0)));
    requireOpen(tries.look(many));
    var discount = discounts.find(typed);
    if (discount.isEmpty()) {
      tries.wrong(many);
      LOG.log(Level.WARNING, "event=code outcome=unknown");
      throw new Refused(DiscountRefusal.NO_SUCH_CODE);
    }
    discount.get().requireUsable(today());
    basket.useDiscount(discount.get().code());
  }

  private boolean isOfACompany(Basket basket) {
    return basket.buyer().flatMap(companies::of).filter(Company::isApproved).isPresent();
  }

  private static void requireOpen(Duration left) {
    if (!left.isZero()) throw Pause.refused(left);
  }

  /** In the transaction that places the order: of many at once only as many as there are uses. */
  public void count(String code, OrderNumber order) {
    var discount = discounts.lock(code);
    discount.requireUsable(today());
    discount.use();
    discounts.add(new DiscountUse(discount, order, clock.instant()));
  }

  /** With which the order was placed. */
  public Optional<String> codeOf(OrderNumber order) {
    return discounts.useOf(order).map(use -> discounts.lock(use.discount()).code());
  }

  /** Nobody paid for the order: somebody else may use it. */
  public void giveBack(OrderNumber order) {
    var use = discounts.useOf(order).filter(one -> !one.isGivenBack());
    if (use.isEmpty()) return;
    discounts.lock(use.get().discount()).giveBack();
    use.get().giveBack(clock.instant());
  }

  /**
   * Somebody paid after all, at the lower price that was promised her: it is used once more, also
   * where others have used the code up meanwhile.
   */
  public void countAgain(OrderNumber order) {
    var use = discounts.useOf(order).filter(DiscountUse::isGivenBack);
    if (use.isEmpty()) return;
    discounts.lock(use.get().discount()).use();
    use.get().isUsedAgain();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
