package org.loomhive.giftcard.giver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.loomhive.giftcard.GiftCardSale;
import org.loomhive.giftcard.GiftCards;
import org.loomhive.kernel.OrderNumber;

/**
 * Takes whoever bought gift cards out of them once her account is erased, with her words and whom
 * she gave them to. Words go with the letter, addresses once it cannot be taken back any more; sums
 * and days stay, and what is on a card stays good.
 */
@ApplicationScoped
public class ForgetGivers {
  @Inject GiftCards cards;
  @Inject Clock clock;

  /**
   * @param email shown to be hers
   */
  @Transactional
  public void ask(String email) {
    var now = clock.instant();
    for (GiftCardSale sale : cards.boughtBy(email)) {
      sale.askToForget(now);
      forget(sale, now);
    }
  }

  /** Nightly. Gives how many name nobody any more. */
  @Transactional
  public int all() {
    var now = clock.instant();
    int done = 0;
    for (OrderNumber number : cards.toForget())
      if (forget(cards.lockSale(number).orElseThrow(), now)) done++;
    return done;
  }

  private boolean forget(GiftCardSale sale, Instant now) {
    var card = cards.of(sale.number()).map(one -> cards.lock(one.ref()));
    return sale.forgets(card, now);
  }
}
