package org.loomhive.giftcard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.loomhive.account.pause.Pause;
import org.loomhive.account.pause.SlowTries;
import org.loomhive.kernel.Refused;

/**
 * Opens a card by its code. Whoever guesses is slowed down from one wrong code to the next, also
 * when a code of her own is between them.
 */
@ApplicationScoped
public class FindGiftCard {
  /** The door of {@link SlowTries}. */
  public static final String DOOR = "gift card";

  private static final Logger LOG = Logger.getLogger(FindGiftCard.class.getName());

  /** People who mistype have room; codes have so many signs that guessing needs far more. */
  private static final int FREE = 2;

  @Inject GiftCards cards;
  @Inject SlowTries tries;
  @Inject Clock clock;

  /**
   * A card that was given out, whatever state it is in.
   *
   * @param place from where it is asked, as far as that is known of a visitor
   */
  public GiftCard find(String typed, String place) {
    var one = new SlowTries.Try(DOOR, place, FREE);
    var left = tries.look(one);
    if (!left.isZero()) throw Pause.refused(left);
    var code = new GiftCardCode(typed);
    var card = code.isWhole() ? cards.find(code) : Optional.<GiftCard>empty();
    if (card.isEmpty()) {
      tries.wrong(one);
      LOG.log(Level.WARNING, "event=giftcard outcome=unknown");
      throw new Refused(GiftCardRefusal.NO_SUCH_CODE);
    }
    return card.get();
  }

  /** The same, if something can be paid with it in this currency. */
  public GiftCard findGood(String typed, String place, String currency) {
    var card = find(typed, place);
    card.requireGood(currency, IssueGiftCard.day(clock.instant()));
    return card;
  }
}
