package org.loomhive.ordering.discount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.Strangers;
import org.loomhive.kernel.OrderNumber;
import org.loomhive.kernel.Refused;
import org.loomhive.ordering.basket.BasketToken;
import org.loomhive.ordering.basket.Baskets;

/**
 * Puts a code on a basket and counts its use when the order is placed. Whoever guesses codes is
 * slowed down more after each try, and it is logged.
 */
@ApplicationScoped
public class UseDiscount {
  private static final Logger LOG = Logger.getLogger(UseDiscount.class.getName());

  @Inject Discounts discounts;
  @Inject Baskets baskets;
  @Inject Strangers strangers;
  @Inject Clock clock;

  /** The code holds for this basket from now on; an empty one takes it off. */
  @Transactional
  public void put(BasketToken token, String typed) {
    var basket = baskets.get(token);
    if (Discounts.normal(typed).isEmpty()) {
      basket.useDiscount(null);
      return;
    }
    requireNoGuessing(token);
    var discount = discounts.find(typed);
    if (discount.isEmpty()) {
      LOG.log(Level.WARNING, "event=code outcome=unknown");
      throw new Refused(DiscountRefusal.NO_SUCH_CODE);
    }
    discount.get().requireUsable(today());
    basket.useDiscount(discount.get().code());
  }

  private void requireNoGuessing(BasketToken token) {
    var left = strangers.take("code " + token.hash(), clock.instant());
    if (left.isZero()) return;
    LOG.log(Level.WARNING, "event=code outcome=slowed");
    throw Pause.refused(left);
  }

  /** In the transaction that places the order: of many at once only as many as there are uses. */
  public void count(String code, OrderNumber order) {
    var discount = discounts.lock(code);
    discount.requireUsable(today());
    discount.use();
    discounts.add(new DiscountUse(discount, order, clock.instant()));
  }

  /** Nobody paid for the order: somebody else may use it. */
  public void giveBack(OrderNumber order) {
    var use = discounts.useOf(order).filter(one -> !one.isGivenBack());
    if (use.isEmpty()) return;
    discounts.lock(use.get().discount()).giveBack();
    use.get().giveBack(clock.instant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
